import Glibc

/// The natural logarithm, which the standard library does not have.
func logarithm(_ value: Float) -> Float { log(value) }

func exponential(_ value: Double) -> Double { exp(value) }

func exponential(_ value: Float) -> Float { exp(value) }
