using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Tables;

namespace LiveSession.Views.Rounds.TableCommitments;

/// <summary>Commitments as records; the audiences differ in which ones they get.</summary>
internal abstract class CommitmentSource : RecordSource
{
    public override string Family => "commitment";

    public override IEnumerable<string> Keys(SessionModel model) => Seen(model).Select(found => Key(found.Commitment.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened switch
    {
        { Event: CommitmentDiscarded discarded } => [Key(discarded.CommitmentId)],
        _ when MovesPeople(happened.Event) => Keys(model),
        { Stream.Kind: AggregateKind.Table } => KeysOf(SessionModel.NumberOf(happened.Stream), model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        Seen(model).Where(found => Same(found.Commitment.Id, Id(key))).Select(found => Tell(found.Table, found.Commitment, model)).FirstOrDefault();

    protected abstract IEnumerable<(int Table, Commitment Commitment)> Seen(SessionModel model);

    protected virtual CommitmentRecord Tell(int table, Commitment commitment, SessionModel model) => new(
        commitment.Id,
        commitment.RoundId,
        table,
        commitment.Revision,
        commitment.Text.Text,
        commitment.Text.Lead,
        commitment.Text.Due,
        commitment.Text.Measure,
        Standings.Of(commitment.Standing),
        commitment.Signers.Length,
        model.PeopleAt(table).Count,
        Signers: null,
        commitment.SentAt?.ToUnixTimeMilliseconds(),
        commitment.Question,
        commitment.Reply,
        commitment.Answer);

    private IEnumerable<string> KeysOf(int table, SessionModel model) => model.Table(table).Commitments.Select(commitment => Key(commitment.Id));
}

/// <summary>Where a commitment is, in the words of the wire.</summary>
internal static class Standings
{
    public static CommitmentStatus Of(CommitmentStanding standing) => standing switch
    {
        CommitmentStanding.Draft => CommitmentStatus.Draft,
        CommitmentStanding.Sent => CommitmentStatus.Sent,
        CommitmentStanding.Asked => CommitmentStatus.Asked,
        CommitmentStanding.Replied => CommitmentStatus.Replied,
        CommitmentStanding.Acknowledged => CommitmentStatus.Acknowledged,
        _ => CommitmentStatus.Answered,
    };
}

/// <summary>Commitments that were sent: the director, the console, and on screens those of the current round.</summary>
internal sealed class SentCommitmentSource(bool currentRoundOnly) : CommitmentSource
{
    protected override IEnumerable<(int Table, Commitment Commitment)> Seen(SessionModel model) =>
        model.Commitments().Where(found => !found.Commitment.IsDraft && (!currentRoundOnly || Same(found.Commitment.RoundId, model.Session.CurrentRound)));

    // What the director sorts by is for those who follow up, not for the room.
    protected override CommitmentRecord Tell(int table, Commitment commitment, SessionModel model) =>
        currentRoundOnly ? base.Tell(table, commitment, model) : base.Tell(table, commitment, model) with { Theme = commitment.Theme };
}

/// <summary>A table's own commitments, drafts and signers too.</summary>
internal sealed class OwnCommitmentSource(int table) : CommitmentSource
{
    protected override IEnumerable<(int Table, Commitment Commitment)> Seen(SessionModel model) => model.Table(table).Commitments.Select(commitment => (table, commitment));

    protected override CommitmentRecord Tell(int number, Commitment commitment, SessionModel model) =>
        base.Tell(number, commitment, model) with { Signers = commitment.Signers };
}
