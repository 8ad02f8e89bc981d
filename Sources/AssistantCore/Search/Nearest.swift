/// The heaviest few of many, best first; of equals, the one that came first.
struct Nearest {
    let limit: Int
    private(set) var places: [(place: Int, weight: Float)] = []

    init(limit: Int) { self.limit = limit }

    mutating func add(_ place: Int, _ weight: Float) {
        guard places.count < limit || weight > places[places.count - 1].weight else { return }
        if places.count == limit { places.removeLast() }
        let position = places.firstIndex { $0.weight < weight } ?? places.count
        places.insert((place, weight), at: position)
    }
}
