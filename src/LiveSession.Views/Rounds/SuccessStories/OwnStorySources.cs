using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Views.Rounds.SuccessStories;

/// <summary>A family with one record for each round of stories.</summary>
internal abstract class StoryRoundSource : RecordSource
{
    public override IEnumerable<string> Keys(SessionModel model) => StoryRounds.All(model).Select(round => Key(round.RoundId));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Stream.Kind switch
    {
        // Seats: the table where my listener sits is in the record.
        AggregateKind.Session => Keys(model),
        AggregateKind.Round when happened.Event is StoryNoted or StoriesGivenOut or LatecomerJoined or StoryHeard or StoryHidden or StoryShown => [Key(happened.Stream.Key)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context) =>
        model.Session.Plan(Id(key)) is not null && model.Round(Id(key)).Content is Stories stories ? Tell(Id(key), stories, model, context) : null;

    protected abstract LiveRecord Tell(string roundId, Stories stories, SessionModel model, ViewContext context);
}

/// <summary>A person's own story, the one they carry and the one they hear.</summary>
internal sealed class MyStorySource(string participant) : StoryRoundSource
{
    public override string Family => "myStory";

    protected override LiveRecord Tell(string roundId, Stories stories, SessionModel model, ViewContext context)
    {
        var own = stories.ByAuthor.GetValueOrDefault(participant);
        var retelling = stories.Retelling;
        return new MyStoryRecord(
            roundId,
            own?.Title,
            own?.Line,
            own?.HeardAt is not null,
            own?.Hidden ?? false,
            own?.Reason,
            stories.CarriedBy(participant) is { } carried ? Carry(carried, retelling, Someone) : null,
            retelling.HearsFrom.TryGetValue(participant, out var carrier) ? new StoryToHear(Someone(carrier), retelling.Heard.Contains(participant)) : null,
            Late: stories.IsRetold && !retelling.Has(participant));

        StoryPerson Someone(string person) => new(context.NameOf(person), model.TableOf(person));
    }

    private CarriedStory Carry(ToldStory story, Retelling retelling, Func<string, StoryPerson> someone)
    {
        var listeners = retelling.ListenersOf(participant).ToArray();
        return new CarriedStory(story.Title, story.Line, someone(story.Author), [.. listeners.Select(someone)], listeners.Length > 0 && Array.TrueForAll(listeners, retelling.Heard.Contains));
    }
}

/// <summary>For a table's tablet: who has noted a story, and who has heard one.</summary>
internal sealed class StoryTableSource(int table) : StoryRoundSource
{
    public override string Family => "storyTable";

    protected override LiveRecord Tell(string roundId, Stories stories, SessionModel model, ViewContext context) =>
        new StoryTableRecord(roundId, [.. model.PeopleAt(table).Select(person => Teller(person, stories))]);

    private static StoryTeller Teller(string person, Stories stories)
    {
        var story = stories.ByAuthor.GetValueOrDefault(person);
        bool? heard = stories.Retelling.HearsFrom.ContainsKey(person) ? stories.Retelling.Heard.Contains(person) : null;
        return new StoryTeller(person, story?.Title, story?.HeardAt is not null, heard);
    }
}
