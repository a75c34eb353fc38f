using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Choice;

/// <summary>What is registered as this person's ballot in the current choice.</summary>
internal sealed class BallotSource(string participant) : RecordSource
{
    public override string Family => "ballot";

    public override IEnumerable<string> Keys(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Poll poll && poll.Ballots.ContainsKey(participant) ? [Key(current)] : [];

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) =>
        happened.Event is BallotCast cast && Same(cast.Participant, participant) ? [Key(happened.Stream.Key)] : [];

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        var id = Id(key);
        return Same(model.Session.CurrentRound, id) && model.Round(id).Content is Poll poll && poll.Ballots.GetValueOrDefault(participant) is { } ballot
            ? new BallotRecord(id, [.. ballot.Picks.Select(pick => new BallotChoice(pick.OptionId, pick.Points))], ballot.At.ToUnixTimeMilliseconds())
            : null;
    }
}
