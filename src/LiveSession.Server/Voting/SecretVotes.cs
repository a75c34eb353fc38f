using System.Security.Cryptography;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Engine;
using LiveSession.Engine.Ballots;
using LiveSession.Server.Sessions;
using LiveSession.Views;

namespace LiveSession.Server.Voting;

/// <summary>
/// The life of a secret vote's key: made before the vote opens, used once more when it is closed to open all ballots together, then
/// destroyed. Each step can be done again, so a server that was killed between two of them does the rest at its next start.
/// </summary>
public sealed partial class SecretVotes(LiveSessions sessions, ISessionEngine engine, BallotKeyRing keys, SessionTurns turns, TimeProvider time, ILogger<SecretVotes> logger)
{
    /// <summary>Makes the key of a round that is about to be opened; nothing for any other vote. In the session's turn.</summary>
    public async Task PrepareAsync(SessionHost session, string roundId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        if (session.View.Read(model => NeedsNewKey(model, roundId)))
        {
            await keys.CreateAsync(new BallotKeyId(session.Id, roundId), cancellationToken);
        }
    }

    /// <summary>Opens the ballots of a vote that was closed, and destroys its key; nothing for any other round. In the session's turn.</summary>
    /// <param name="closed">The answer so far.</param>
    /// <returns>The same, once this node's view shows the count; refused when the ballots cannot be read.</returns>
    public async Task<Receipt> CountAsync(SessionHost session, string roundId, Receipt closed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(closed);
        await session.View.ReachedAsync(closed.Seq, cancellationToken);
        if (session.View.Read(model => ClosedSecret(model, roundId)) is not { } poll)
        {
            return closed;
        }

        var id = new BallotKeyId(session.Id, roundId);
        var answer = poll.AwaitsOpening ? await OpenAsync(session, id, poll, closed, cancellationToken) : closed;

        // A vote without a ballot can be opened again, and somebody may just be sealing one: it keeps its key.
        if (answer.Refusal is null && (poll.AwaitsOpening || poll.Opened is not null))
        {
            await DestroyAsync(id, cancellationToken);
        }

        return answer;
    }

    /// <summary>Does what a killed server has left: counts votes that were closed, and destroys keys that nothing needs any more.</summary>
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        foreach (var session in sessions.All)
        {
            await using var turn = await turns.TakeAsync(session, cancellationToken);
            foreach (var roundId in session.View.Read(model => model.Session.Agenda.Select(plan => plan.Id).Where(id => ClosedSecret(model, id) is { AwaitsOpening: true }).ToArray()))
            {
                await CountAsync(session, roundId, new Receipt(0), cancellationToken);
            }

            foreach (var id in (await keys.AllAsync(cancellationToken)).Where(id => Same(id.SessionId, session.Id) && !session.View.Read(model => IsNeeded(model, id.RoundId))))
            {
                await DestroyAsync(id, cancellationToken);
            }
        }
    }

    private async Task<Receipt> OpenAsync(SessionHost session, BallotKeyId id, Poll poll, Receipt closed, CancellationToken cancellationToken)
    {
        if (await keys.FindAsync(id, cancellationToken) is not { } key || Opened(poll, key, id) is not { } given)
        {
            LogUnreadable(logger, id.RoundId, id.SessionId);
            return new Receipt(closed.Seq, new RefusalInfo(RefusalCodes.BallotsUnreadable));
        }

        // Whether it is done is asked of the round, not of the command: so any id will do, and nobody stands behind it.
        var command = new CommandEnvelope("open-ballots-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8)), "open-ballots", "system", time.GetUtcNow(), new OpenBallots(poll.Sealed.Count, given));
        var opened = await engine.SendAsync(id.SessionId, AggregateId.Round(id.RoundId), command, cancellationToken);
        await session.View.ReachedAsync(opened.Seq, cancellationToken);
        return opened.Refusal is { } refusal ? new Receipt(closed.Seq, new RefusalInfo(refusal.Code, refusal.Values)) : closed;
    }

    // All of them or none: which one is damaged would be its voter's name beside a vote that does not count.
    private static Given[]? Opened(Poll poll, byte[] key, BallotKeyId id)
    {
        var ballots = poll.Sealed.Select(cast => BallotSeal.Unseal(key, id, cast.Key, cast.Value.Sealed) is { } bytes ? PaddedPicks.Read(poll, bytes) : null).ToArray();
        return Array.Exists(ballots, ballot => ballot is null)
            ? null
            : [.. ballots.SelectMany(picks => picks!).GroupBy(pick => pick).Select(same => new Given(same.Key.OptionId, same.Key.Points, same.Count()))];
    }

    // The vote is counted all the same; a key that could not be destroyed now is destroyed at the next start.
    private async Task DestroyAsync(BallotKeyId id, CancellationToken cancellationToken)
    {
        try
        {
            await keys.DestroyAsync(id, cancellationToken);
        }
        catch (LedgerUnavailableException kept)
        {
            LogKept(logger, kept, id.RoundId, id.SessionId);
        }
    }

    private static bool NeedsNewKey(SessionModel model, string roundId) => model.Round(roundId) switch
    {
        { Life: RoundLife.Planned } => model.Session.Plan(roundId)?.Settings is ChoiceSettings { Privacy: VotePrivacy.Secret },
        { Life: RoundLife.Closed, Content: Poll { IsSecret: true, Sealed.IsEmpty: true } } => true,
        _ => false,
    };

    private static bool IsNeeded(SessionModel model, string roundId) => model.Round(roundId) switch
    {
        { Life: RoundLife.Open or RoundLife.Paused, Content: Poll { IsSecret: true } } => true,
        var round => round.Content is Poll { AwaitsOpening: true },
    };

    private static Poll? ClosedSecret(SessionModel model, string roundId) => model.Round(roundId) is { Life: RoundLife.Closed, Content: Poll { IsSecret: true } poll } ? poll : null;

    [LoggerMessage(EventId = 1101, Level = LogLevel.Error, Message = "The sealed ballots of round {RoundId} in session {SessionId} cannot be read: their key is missing, or does not fit.")]
    private static partial void LogUnreadable(ILogger logger, string roundId, string sessionId);

    [LoggerMessage(EventId = 1102, Level = LogLevel.Error, Message = "The key of the counted secret vote {RoundId} in session {SessionId} could not be destroyed; the next start tries again.")]
    private static partial void LogKept(ILogger logger, Exception why, string roundId, string sessionId);
}
