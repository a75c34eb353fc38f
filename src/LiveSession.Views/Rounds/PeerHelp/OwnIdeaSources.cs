using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.PeerHelp;

namespace LiveSession.Views.Rounds.PeerHelp;

/// <summary>Ideas that concern one person, wherever that person sits by now.</summary>
internal abstract class OwnIdeaSource : RecordSource
{
    public override IEnumerable<string> Keys(SessionModel model) =>
        Rounds(model).SelectMany(round => round.Helpings.Ideas.Values.Where(idea => Sees(idea, round.Helpings))).Select(idea => Key(idea.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        IdeaProposed proposed => [Key(proposed.IdeaId)],
        IdeaKept kept => [Key(kept.IdeaId)],
        IdeaLetGo letGo => [Key(letGo.IdeaId)],
        ChallengeStated => Keys(model),
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        foreach (var (round, helpings) in Rounds(model))
        {
            if (helpings.Ideas.GetValueOrDefault(Id(key)) is { } idea && Sees(idea, helpings))
            {
                return Tell(round, helpings, idea);
            }
        }

        return null;
    }

    protected abstract bool Sees(Idea idea, Helpings helpings);

    protected abstract LiveRecord Tell(string round, Helpings helpings, Idea idea);

    protected virtual IEnumerable<(string Round, Helpings Helpings)> Rounds(SessionModel model) =>
        from plan in model.Session.Agenda
        let helpings = model.Round(plan.Id).Content as Helpings
        where helpings is not null
        select (plan.Id, helpings);
}

/// <summary>What a person has proposed in the current round.</summary>
internal sealed class GivenIdeaSource(string participant) : OwnIdeaSource
{
    public override string Family => "givenIdea";

    protected override IEnumerable<(string Round, Helpings Helpings)> Rounds(SessionModel model) =>
        base.Rounds(model).Where(round => Same(round.Round, model.Session.CurrentRound));

    protected override bool Sees(Idea idea, Helpings helpings) => Same(idea.Author, participant);

    protected override LiveRecord Tell(string round, Helpings helpings, Idea idea) => new GivenIdeaRecord(idea.Id, round, idea.Run, idea.Text, idea.Kept);
}

/// <summary>What a person has kept and takes home.</summary>
internal sealed class KeptIdeaSource(string participant) : OwnIdeaSource
{
    public override string Family => "keptIdea";

    protected override bool Sees(Idea idea, Helpings helpings) => idea.Kept && Same(helpings.HelpingOf(idea).Owner, participant);

    protected override LiveRecord Tell(string round, Helpings helpings, Idea idea) =>
        new KeptIdeaRecord(idea.Id, round, idea.Run, idea.Number, helpings.HelpingOf(idea).Challenge, idea.Text);
}
