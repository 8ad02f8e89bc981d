/// What a command line gives its command.
struct GivenArguments {
    var arguments: [String] = []
    /// The values by the option's name, in their order; an option without a value has one that is empty.
    private var values: [String: [String]] = [:]

    func has(_ option: CommandOption) -> Bool { values[option.name] != nil }
    func value(of option: CommandOption) -> String? { values[option.name]?.first }
    func values(of option: CommandOption) -> [String] { values[option.name] ?? [] }

    mutating func add(_ option: CommandOption, _ value: String) { values[option.name, default: []].append(value) }
}
