#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// The natural logarithm, which the standard library does not have.
func logarithm(_ value: Float) -> Float { log(value) }

func exponential(_ value: Double) -> Double { exp(value) }

func exponential(_ value: Float) -> Float { exp(value) }
