using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.SuccessStories;

namespace LiveSession.Views.Rounds.SuccessStories;

/// <summary>A round of stories, as each audience sees it.</summary>
internal sealed class SuccessStoriesView : RoundKindView
{
    public override string Kind => SuccessStoriesSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var detail = new SuccessStoriesDetail(SuccessStoriesSettings.LongestTitle, SuccessStoriesSettings.LongestLine);
        var stories = round.Content as Stories ?? new Stories();
        return role switch
        {
            DeviceRole.Screen => detail with { Told = stories.ByAuthor.Count, Travelled = stories.Travelled },
            DeviceRole.Console or DeviceRole.Moderator => detail with
            {
                Told = stories.ByAuthor.Count,
                Travelled = stories.Travelled,
                Listeners = stories.Retelling.HearsFrom.Count,
                Heard = stories.Retelling.Heard.Count,
            },
            _ => detail,
        };
    }

    public override bool ChangesRound(Event happened, DeviceRole role) =>
        happened is StoryNoted or StoryHeard or StoriesGivenOut or LatecomerJoined && role.Counts();

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => (happened, content) switch
    {
        // Telling may go on after the stories were given out: whoever carries one has to tell the new words.
        (StoryNoted noted, Stories stories) => [noted.Author, .. stories.Retelling.Carries.Where(errand => Same(errand.Value, noted.Author)).Select(errand => errand.Key)],
        (StoriesGivenOut given, _) => given.Errands.SelectMany(errand => new[] { errand.Carrier, errand.Author, errand.Listener }).OfType<string>(),
        (LatecomerJoined joined, _) => new[] { joined.Person, joined.TellsTo, joined.HearsFrom }.OfType<string>(),
        (StoryHeard heard, _) => [heard.Listener, heard.Carrier, heard.Author],
        (StoryHidden hidden, Stories stories) => AuthorOf(hidden.StoryId, stories),
        (StoryShown shown, Stories stories) => AuthorOf(shown.StoryId, stories),
        _ => [],
    };

    public override TableProgress? Progress(RoundContent content, int table, IReadOnlyList<string> people)
    {
        var stories = (Stories)content;
        return stories.IsRetold
            ? new TableProgress(people.Count(stories.Retelling.Heard.Contains), people.Count(stories.Retelling.HearsFrom.ContainsKey))
            : new TableProgress(people.Count(stories.ByAuthor.ContainsKey), people.Count);
    }

    public override IEnumerable<RecordSource> SharedSources(DeviceRole role) => role switch
    {
        DeviceRole.Screen => [new TravelledStorySource()],
        DeviceRole.Console or DeviceRole.Moderator => [new EveryStorySource()],
        _ => [],
    };

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new MyStorySource(participant)];

    public override IEnumerable<RecordSource> TabletSources(int table) => [new StoryTableSource(table)];

    private static IEnumerable<string> AuthorOf(string storyId, Stories stories) => stories.Find(storyId) is { } story ? [story.Author] : [];
}
