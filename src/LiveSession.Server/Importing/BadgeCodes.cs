using LiveSession.Engine.People;

namespace LiveSession.Server.Importing;

/// <summary>The codes on badges.</summary>
public sealed class BadgeCodes(IPeopleStore people)
{
    /// <summary>Gives each of these people a code; those who have one keep it, because it is printed. Within the session's turn: two at once would give two.</summary>
    public async Task CompleteAsync(string sessionId, IEnumerable<string> participants, CancellationToken cancellationToken)
    {
        var known = (await people.CodesAsync(sessionId, CodeKind.Badge, cancellationToken)).Select(code => code.Target).ToHashSet(StringComparer.Ordinal);
        await people.AddCodesAsync([.. participants.Where(id => !known.Contains(id)).Select(id => new CapabilityCode(PrintedCodes.NewBadge(), sessionId, CodeKind.Badge, id))], cancellationToken);
    }
}
