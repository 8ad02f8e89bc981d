/// One cell of a frame, as one number: what stands there, and its role.
///
/// A wide character stands in its first cell; the second is its continuation.
public struct Cell: Equatable, Sendable {
    /// The role above, then whether it is a cluster, then the scalar or the cluster's number in its frame.
    let bits: UInt32
    private static let roleShift: UInt32 = 24
    private static let clusterFlag: UInt32 = 1 << 23
    private static let valueMask = clusterFlag - 1

    public static let blank = Cell(scalar: 0x20, .plain)

    init(scalar: UInt32, _ role: Role) { bits = scalar | UInt32(role.rawValue) << Self.roleShift }

    init(cluster number: Int, _ role: Role) {
        bits = UInt32(number) | Self.clusterFlag | UInt32(role.rawValue) << Self.roleShift
    }

    static func continuation(_ role: Role) -> Cell { Cell(scalar: 0, role) }

    public var role: Role { Role(rawValue: UInt8(bits >> Self.roleShift))! }
    public var isContinuation: Bool { bits & (Self.clusterFlag | Self.valueMask) == 0 }

    /// The scalar, where it is one alone.
    var scalar: UInt32? { bits & Self.clusterFlag == 0 ? bits & Self.valueMask : nil }
    /// The number of its cluster, where it has one.
    var cluster: Int? { bits & Self.clusterFlag == 0 ? nil : Int(bits & Self.valueMask) }

    func with(_ role: Role) -> Cell {
        Cell(bits: bits & (Self.clusterFlag | Self.valueMask) | UInt32(role.rawValue) << Self.roleShift)
    }

    private init(bits: UInt32) { self.bits = bits }
}
