using LiveSession.Engine.People;
using LiveSession.Server.Sessions;
using CodeKind = LiveSession.Engine.People.CodeKind;

namespace LiveSession.Server.Importing;

/// <summary>The codes on table tents, and the room's own.</summary>
public sealed class TableCodes(IPeopleStore people, JoinInvitations invitations, SessionTurns turns)
{
    /// <summary>Gives every table of the session a code, and the room one; those that exist stay, because they are printed.</summary>
    public async Task CompleteAsync(SessionHost session, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        await using var turn = await turns.TakeAsync(session, cancellationToken);
        await CompleteAloneAsync(session, cancellationToken);
    }

    private async Task CompleteAloneAsync(SessionHost session, CancellationToken cancellationToken)
    {
        // First: a node that hears of the session by any other code shows how to join.
        invitations.Set(session.Id, (await RoomCodeAsync(session, cancellationToken)).Code);
        var known = (await people.CodesAsync(session.Id, CodeKind.Table, cancellationToken)).Select(code => code.Target).ToHashSet(StringComparer.Ordinal);
        var tables = Enumerable.Range(1, session.View.Read(model => model.Session.Tables)).Select(number => number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await people.AddCodesAsync([.. tables.Where(table => !known.Contains(table)).Select(table => New(session, CodeKind.Table, table))], cancellationToken);
    }

    private async Task<CapabilityCode> RoomCodeAsync(SessionHost session, CancellationToken cancellationToken)
    {
        if (await people.CodesAsync(session.Id, CodeKind.Room, cancellationToken) is [var known, ..])
        {
            return known;
        }

        var room = New(session, CodeKind.Room, "");
        await people.AddCodesAsync([room], cancellationToken);
        return room;
    }

    private static CapabilityCode New(SessionHost session, CodeKind kind, string target) => new(PrintedCodes.NewTable(), session.Id, kind, target);
}
