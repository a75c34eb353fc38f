using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Views.Rounds.SuccessStories;

/// <summary>Stories as records; the audiences differ in which ones they get and in what a record tells.</summary>
internal abstract class StorySource : RecordSource
{
    public override string Family => "story";

    public override IEnumerable<string> Keys(SessionModel model) => Rounds(model).SelectMany(round => round.Stories.ByAuthor.Values).Where(Sees).Select(story => Key(story.Id));

    public override IEnumerable<string> Touched(Happened happened, SessionModel model) => happened.Event switch
    {
        // A change keeps the id that the story had first.
        StoryNoted noted => KeyOf(noted.Author, happened, model),
        StoryHeard heard => KeyOf(heard.Author, happened, model),
        StoryHidden hidden => [Key(hidden.StoryId)],
        StoryShown shown => [Key(shown.StoryId)],
        _ => [],
    };

    public override LiveRecord? Render(string key, SessionModel model, ViewContext context)
    {
        foreach (var (roundId, stories) in Rounds(model))
        {
            if (stories.Find(Id(key)) is { } story && Sees(story))
            {
                return Tell(new StoryRecord(story.Id, roundId, story.Title, story.HeardAt?.ToUnixTimeMilliseconds()), story, context);
            }
        }

        return null;
    }

    protected virtual IEnumerable<(string RoundId, Stories Stories)> Rounds(SessionModel model) => StoryRounds.All(model);

    protected abstract bool Sees(ToldStory story);

    protected virtual StoryRecord Tell(StoryRecord record, ToldStory story, ViewContext context) => record;

    private IEnumerable<string> KeyOf(string author, Happened happened, SessionModel model) =>
        model.Round(happened.Stream.Key).Content is Stories stories && stories.ByAuthor.TryGetValue(author, out var story) ? [Key(story.Id)] : [];
}

/// <summary>The screens' cards: titles of stories that have travelled, without author, table or line.</summary>
internal sealed class TravelledStorySource : StorySource
{
    protected override IEnumerable<(string RoundId, Stories Stories)> Rounds(SessionModel model) =>
        model.Session.CurrentRound is { } current && model.Round(current).Content is Stories stories ? [(current, stories)] : [];

    protected override bool Sees(ToldStory story) => story is { HeardAt: not null, Hidden: false };
}

/// <summary>The console's list: every story with its author.</summary>
internal sealed class EveryStorySource : StorySource
{
    protected override bool Sees(ToldStory story) => true;

    protected override StoryRecord Tell(StoryRecord record, ToldStory story, ViewContext context) => record with
    {
        Number = story.Number,
        Line = story.Line,
        Author = context.NameOf(story.Author),
        Table = story.Table,
        Hidden = story.Hidden ? true : null,
        Reason = story.Reason,
    };
}

/// <summary>Where stories are told.</summary>
internal static class StoryRounds
{
    public static IEnumerable<(string RoundId, Stories Stories)> All(SessionModel model) =>
        from plan in model.Session.Agenda
        let stories = model.Round(plan.Id).Content as Stories
        where stories is not null
        select (plan.Id, stories);
}
