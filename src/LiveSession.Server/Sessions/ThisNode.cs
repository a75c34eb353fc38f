namespace LiveSession.Server.Sessions;

/// <summary>This process among those that serve the same sessions.</summary>
/// <param name="Name">No other node has it.</param>
/// <param name="IsAlone">True when nobody else writes the ledger or lets devices in: then this node misses nothing, and need not look.</param>
public sealed record ThisNode(string Name, bool IsAlone)
{
    public static ThisNode Alone { get; } = new("alone", IsAlone: true);
}
