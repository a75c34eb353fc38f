using System.Security.Cryptography;
using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Engine.Ballots;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Voting;

/// <summary>
/// Takes ballots. One of a secret vote is looked at and sealed here, before it becomes a command: its picks reach no event, no stored
/// answer, no other node (A4).
/// </summary>
public sealed class BallotBox(LiveSessions sessions, CommandGateway gateway, BallotKeyRing keys)
{
    // 22 letters out of 63 are 130 bits: nobody tries them all against the fingerprint in the ledger.
    private const int ShortestSalt = 22;

    public Task<Receipt> CastAsync(DeviceIdentity by, Wire.CastBallot asked, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(asked);
        Pick[] picks = [.. asked.Choices.Select(choice => new Pick(choice.OptionId, choice.Points))];
        return sessions.Of(by).View.Round(asked.RoundId).Content is Poll { IsSecret: false }
            ? SendAsync(by, asked, new Domain.Rounds.Choice.CastBallot(by.Participant!, picks), cancellationToken)
            : SealAndCastAsync(by, asked, picks, cancellationToken);
    }

    // Also for a round that is not open here: this node may not have heard yet.
    private async Task<Receipt> SealAndCastAsync(DeviceIdentity by, Wire.CastBallot asked, Pick[] picks, CancellationToken cancellationToken)
    {
        var (settings, poll) = await VoteAsync(sessions.Of(by), asked.RoundId, cancellationToken);
        if (settings?.Privacy is not VotePrivacy.Secret)
        {
            return await SendAsync(by, asked, new Domain.Rounds.Choice.CastBallot(by.Participant!, picks), cancellationToken);
        }

        return IsSalt(asked)
            ? await SendAsync(by, asked, await SealAsync(by, asked.RoundId, poll, picks, cancellationToken), cancellationToken)
            : CommandGateway.Refuse(RefusalCodes.InvalidInput);
    }

    private Task<Receipt> SendAsync(DeviceIdentity by, Wire.CastBallot asked, Command command, CancellationToken cancellationToken) =>
        gateway.SendAsync(by, asked, AggregateId.Round(asked.RoundId), command, cancellationToken);

    // The round itself decides last: while it is not open, or already closed, an empty seal is refused for that reason.
    private async Task<CastSealedBallot> SealAsync(DeviceIdentity by, string roundId, Poll? poll, Pick[] picks, CancellationToken cancellationToken)
    {
        var id = new BallotKeyId(by.SessionId, roundId);
        var wrong = poll?.Check(picks);
        var key = poll is null || wrong is not null ? null : await keys.FindAsync(id, cancellationToken);
        var text = key is null ? "" : BallotSeal.Seal(key, id, by.Participant!, PaddedPicks.Write(poll!, picks), RandomNumberGenerator.GetBytes(BallotSeal.NonceLength));
        return new CastSealedBallot(by.Participant!, text, wrong);
    }

    private static async Task<(ChoiceSettings? Settings, Poll? Poll)> VoteAsync(SessionHost session, string roundId, CancellationToken cancellationToken)
    {
        var vote = Read();
        if (vote.Poll is null)
        {
            // A phone that comes from another node can know that the round is open before this one does.
            await session.HearOthersAsync(cancellationToken);
            vote = Read();
        }

        return vote;

        (ChoiceSettings? Settings, Poll? Poll) Read() => session.View.Read(model => (model.PlanOf(roundId)?.Settings as ChoiceSettings, model.Round(roundId).Content as Poll));
    }

    // A salt that is the command's id would be in the ledger with it.
    private static bool IsSalt(Wire.CastBallot asked) =>
        asked.Salt is { Length: >= ShortestSalt } salt && CommandGateway.IsWellFormed(salt) && !Same(salt, asked.CommandId);
}
