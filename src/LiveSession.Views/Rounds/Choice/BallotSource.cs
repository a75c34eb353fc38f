using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>What is registered as this person's ballot in the current choice.</summary>
internal sealed class BallotSource(string participant) : RecordSource
{
    public override string Family => "ballot";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Poll poll && poll.HasVoted(participant) ? [Key(current)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        Same(ChoiceView.VoterOf(happened.Event), participant) ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        if (!Same(model.Session.CurrentRound, id) || model.Round(id).Content is not Poll poll || poll.VotedAt(participant) is not { } at)
        {
            return null;
        }

        var picks = poll.Ballots.GetValueOrDefault(participant)?.Picks;
        return new BallotRecord(id, at.ToUnixTimeMilliseconds(), picks is null ? null : [.. picks.Select(pick => new BallotChoice(pick.OptionId, pick.Points))]);
    }
}
