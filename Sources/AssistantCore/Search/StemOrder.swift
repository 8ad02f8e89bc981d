/// The features that are stems, in the order of their letters: finds those that begin in the same way.
struct StemOrder: Sendable {
    private var orders: [UInt64] = []
    private var features: [Int32] = []

    var count: Int { orders.count }

    /// - Parameter keys: those of all features, in order of number.
    init(_ keys: [UInt64]) {
        let sorted = keys.enumerated().compactMap { feature, key in
            Feature.order(ofStem: key).map { (order: $0, feature: Int32(feature)) }
        }.sorted { $0.order < $1.order }
        orders = sorted.map(\.order)
        features = sorted.map(\.feature)
    }

    func features(startingWith letters: ArraySlice<UInt8>) -> ArraySlice<Int32> {
        let range = Feature.orders(ofStemsStartingWith: letters)
        return features[first(notBefore: range.lowerBound)..<first(notBefore: range.upperBound)]
    }

    private func first(notBefore order: UInt64) -> Int { orders.indices.partition { orders[$0] < order } }
}
