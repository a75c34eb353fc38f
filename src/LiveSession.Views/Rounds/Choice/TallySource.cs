using LiveSession.Contracts.Records;
using LiveSession.Domain.Participants;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>Turnout and result, as far as the role may see them: hidden counts are not in the record at all.</summary>
internal sealed class TallySource(DeviceRole role) : RecordSource
{
    private readonly bool _watches = role is DeviceRole.Screen or DeviceRole.Console;

    public override string Family => "tally";

    public override IEnumerable<string> Keys(SessionModel model) =>
        Candidates(model).Where(id => model.Round(id).Content is Poll poll && (_watches || poll.Revealed)).Select(Key);

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        // A ballot changes nothing that a phone may see; waking 320 phones for each would drown the vote.
        BallotCast or SealedBallotCast when _watches => [Key(happened.Stream.Key)],
        RoundClosed or BallotsOpened or FinalistsSelected or ResultRevealed or ResultHidden => [Key(happened.Stream.Key)],
        ParticipantCheckedIn or ParticipantSignedOff => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        var round = model.Round(id);
        if (round.Content is not Poll poll || !Candidates(model).Contains(id, StringComparer.Ordinal) || !(_watches || poll.Revealed))
        {
            return null;
        }

        if (!SeesResult(poll, round.Life))
        {
            return new TallyRecord(id, poll.Voted, PresentFor(poll, model));
        }

        var tally = poll.Count();
        var settled = round.Life is RoundLife.Closed;
        return new TallyRecord(
            id,
            tally.Voted,
            PresentFor(poll, model),
            [.. tally.Lines.Where(line => _watches || Chosen(line, poll)).Select(Row)],
            settled && poll.Finalists is { } finalists ? [.. Finalists(finalists, tally)] : null,
            settled && poll.Finalists is null && tally.Tied.Count > 0 ? tally.Tied : null,
            settled ? poll.DecidedBecause : null);
    }

    // Whoever has voted was here, also when they have gone home since.
    private static int PresentFor(Poll poll, SessionModel model) => Math.Max(model.Present, poll.Voted);

    // The facilitator sees a closed vote before the reveal, to be ready for a tie; nobody sees counts of a running hidden vote.
    private bool SeesResult(Poll poll, RoundLife life) =>
        !poll.AwaitsOpening && (poll.Revealed || (_watches && poll.Settings.Live && !poll.IsSecret) || (role is DeviceRole.Console && life is RoundLife.Closed));

    private IEnumerable<string> Candidates(SessionModel model) => role is DeviceRole.Console
        ? model.Session.Agenda.Select(plan => plan.Id)
        : model.Session.CurrentRound is { } current ? [current] : [];

    private static bool Chosen(TallyLine line, Poll poll) => poll.Finalists?.Contains(line.Option.Id, StringComparer.Ordinal) ?? false;

    private static TallyRow Row(TallyLine line) =>
        new(line.Option.Id, line.Option.Number, line.Option.Text, line.Score, line.Voters, line.Standing, line.ByGrade.Count > 0 ? line.ByGrade : null);

    private static IEnumerable<Finalist> Finalists(IReadOnlyList<string> ids, Tally tally)
    {
        var lines = tally.Lines.Where(line => ids.Contains(line.Option.Id, StringComparer.Ordinal)).ToArray();
        return lines.Select(line => new Finalist(
            line.Option.Id,
            line.Option.Number,
            line.Option.Text,
            Rank: 1 + lines.Count(other => other.Standing > line.Standing),
            line.Score,
            line.Standing,
            [.. line.Option.Lineage.Select(ancestor => new LineageItem(ancestor.Id, ancestor.RoundId, ancestor.Text))]));
    }
}
