namespace LiveSession.Engine.Nodes;

/// <summary>Who is connected at other nodes; true only now, so not in the ledger.</summary>
public interface IAttendanceExchange
{
    /// <summary>Says who is connected here, and returns what all other nodes said lately, put together.</summary>
    /// <param name="node">This node's name, of which there is no other.</param>
    Task<Attending> ExchangeAsync(string sessionId, string node, Attending here, CancellationToken cancellationToken);
}

/// <summary>Who follows a session at this moment.</summary>
/// <param name="Participants">Ids of people with at least one phone that follows.</param>
/// <param name="Devices">Ids of shared devices that follow.</param>
public sealed record Attending(IReadOnlyList<string> Participants, IReadOnlyList<string> Devices)
{
    public static Attending Nobody { get; } = new([], []);
}
