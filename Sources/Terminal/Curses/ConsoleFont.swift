import CNcurses

extension DrawableCharacters {
    /// What the terminal can draw: on a console of Linux the kernel knows, elsewhere its name tells enough.
    init(terminal name: String, descriptor: Int32) {
        self = (name.hasPrefix("linux") ? Self.ofConsoleFont(descriptor) : nil)
            ?? (["linux", "vt", "ansi", "cons"].contains { name.hasPrefix($0) } ? .withoutTenge : .all)
    }

    /// Nil where this is no console after all, but a terminal that is called like one, or where the kernel has no map.
    private static func ofConsoleFont(_ descriptor: Int32) -> DrawableCharacters? {
        var codes = [UInt16](repeating: 0, count: Int(UInt16.max))
        let count = jso_console_characters(descriptor, &codes, Int32(codes.count))
        guard count > 0 else { return nil }
        let drawable = DrawableCharacters(codes.prefix(Int(count)).compactMap { Unicode.Scalar($0) })
        return drawable.contains("Aa0") ? drawable : nil
    }
}
