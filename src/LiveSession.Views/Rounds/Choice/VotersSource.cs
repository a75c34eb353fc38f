using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>Who voted for what in a named vote, once its result is revealed: what the ballot has said beforehand. For the console only.</summary>
internal sealed class VotersSource : RecordSource
{
    public override string Family => "voters";

    public override IEnumerable<string> Keys(SessionModel model) => model.Session.Agenda.Where(plan => Shown(plan.Id, model) is not null).Select(plan => Key(plan.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        ResultRevealed or ResultHidden => [Key(happened.Stream.Key)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Shown(id, model) is { } poll
            ? new VotersRecord(id, [.. poll.Ballots.OrderBy(ballot => ballot.Key, StringComparer.Ordinal).Select(ballot => Named(ballot.Key, ballot.Value, model, context))])
            : null;
    }

    private static Poll? Shown(string roundId, SessionModel model) =>
        model.Round(roundId) is { Life: RoundLife.Closed, Content: Poll { Settings.Privacy: Domain.Rounds.Choice.VotePrivacy.Named, Revealed: true } poll } ? poll : null;

    private static NamedBallot Named(string participant, Ballot ballot, SessionModel model, ViewContext context) =>
        new(context.NameOf(participant), [.. ballot.Picks.Select(pick => new BallotChoice(pick.OptionId, pick.Points))], model.TableOf(participant));
}
