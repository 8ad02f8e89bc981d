/// The sums of features in groups while texts come in, those of one group after another.
struct GroupMasses {
    private let kinds: [SearchIndex.Group]
    /// The sum of each feature in the group at hand, and which features have one.
    private var masses: [Float]
    private var touched: [Int32] = []
    private var group = 0
    private var rows: [(group: Int32, feature: Int32, mass: Float)] = []
    private(set) var ours: [Float]
    private(set) var theirs: [Float]
    private(set) var sizes: [Float] = []

    init(featureCount: Int, groups: [SearchIndex.Group]) {
        kinds = groups
        masses = [Float](repeating: 0, count: featureCount)
        (ours, theirs) = (masses, masses)
    }

    mutating func add(_ features: ArraySlice<Int32>, _ weights: [Float], worth: Float, to group: Int) {
        while self.group < group { closeGroup() }
        let length = features.reduce(0) { $0 + weights[Int($1)] * weights[Int($1)] }.squareRoot()
        guard length > 0 else { return }
        for feature in features {
            if masses[Int(feature)] == 0 { touched.append(feature) }
            masses[Int(feature)] += worth * weights[Int(feature)] / length
        }
    }

    mutating func close() {
        while group < kinds.count { closeGroup() }
    }

    private mutating func closeGroup() {
        var size: Float = 0
        for feature in touched {
            let mass = masses[Int(feature)]
            masses[Int(feature)] = 0
            size += mass
            rows.append((Int32(group), feature, mass))
            switch kinds[group] {
            case .document: ours[Int(feature)] += mass
            case .elsewhere: theirs[Int(feature)] += mass
            case .vague: break
            }
        }
        touched.removeAll(keepingCapacity: true)
        sizes.append(size)
        group += 1
    }

    /// The rows in order of feature: where each begins, the groups, and what `gain` makes of the sums.
    func byFeature(gain: (Float) -> Float) -> (starts: [Int32], groups: [Int32], gains: [Float]) {
        var starts = [Int32](repeating: 0, count: masses.count + 1)
        for row in rows { starts[Int(row.feature) + 1] += 1 }
        for feature in masses.indices { starts[feature + 1] += starts[feature] }
        var next = starts
        var groups = [Int32](repeating: 0, count: rows.count), gains = [Float](repeating: 0, count: rows.count)
        for row in rows {
            let place = Int(next[Int(row.feature)])
            next[Int(row.feature)] += 1
            (groups[place], gains[place]) = (row.group, gain(row.mass))
        }
        return (starts, groups, gains)
    }
}
