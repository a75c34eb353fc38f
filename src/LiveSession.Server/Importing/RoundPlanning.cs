using System.Security.Cryptography;
using System.Text.Json.Nodes;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Agenda;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Sessions;
using LiveSession.Engine;
using LiveSession.Server.Sessions;
using LiveSession.Views;

namespace LiveSession.Server.Importing;

/// <summary>Plans single rounds, in the words of an agenda file; one that was opened stays as people have used it.</summary>
public sealed class RoundPlanning(ISessionEngine engine, SessionTurns turns, TimeProvider time)
{
    /// <summary>The round's keys; null when there is no such round.</summary>
    public static JsonNode? Keys(SessionHost session, string roundId)
    {
        ArgumentNullException.ThrowIfNull(session);
        return session.View.Read(model => model.Session.Plan(roundId)) is { } plan ? RoundKeys.Write(plan) : null;
    }

    /// <summary>Plans the round in the place of the one with its id, or behind another one; nothing changes when there is any fault.</summary>
    public Task<ImportAnswer> PutAsync(SessionHost session, string roundId, ReadOnlyMemory<byte> keys, string? after, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return InTurnAsync(session, roundId, language, agenda =>
        {
            var read = RoundKeys.Read(keys, agenda, roundId, after, language);
            return read.Round switch
            {
                null => (null, read.Faults),
                { } plan when Same(plan.Id, roundId) => (new PutRound(plan, after), []),
                _ => (null, [RoundFaults.OtherId(language)]),
            };
        }, cancellationToken);
    }

    /// <summary>Takes the round off the agenda.</summary>
    public Task<ImportAnswer> RemoveAsync(SessionHost session, string roundId, string language, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        return InTurnAsync(session, roundId, language, _ => (new RemoveRound(roundId), []), cancellationToken);
    }

    // In turn, because a round can be edited until the moment it opens.
    private async Task<ImportAnswer> InTurnAsync(SessionHost session, string roundId, string language, Func<AgendaFile, (Command? Edit, IReadOnlyList<ImportFault> Faults)> edit, CancellationToken cancellationToken)
    {
        await using var turn = await turns.TakeAsync(session, cancellationToken);
        if (session.View.Read(model => model.Round(roundId).Life) is not RoundLife.Planned)
        {
            return Refused(RoundFaults.Opened(language));
        }

        var (command, faults) = edit(session.View.Read(AgendaOf));
        if (command is null)
        {
            return new ImportAnswer(0, faults, []);
        }

        var reply = await engine.SendAsync(session.Id, AggregateId.Session, new CommandEnvelope("round-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12)), "agenda", "system", time.GetUtcNow(), command), cancellationToken);
        if (reply.Refusal is { } refusal)
        {
            return Refused(RoundFaults.Of(refusal, language));
        }

        await session.View.ReachedAsync(reply.Seq, cancellationToken);
        return new ImportAnswer(1, [], []);
    }

    private static AgendaFile AgendaOf(SessionModel model) => new(model.Session.Title, model.Session.Language, model.Session.Tables, model.Session.Agenda, model.Session.TimeZone);

    private static ImportAnswer Refused(ImportFault fault) => new(0, [fault], []);
}
