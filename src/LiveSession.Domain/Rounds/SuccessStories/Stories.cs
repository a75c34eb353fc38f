using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>The stories of a round and their way through the room.</summary>
public sealed record Stories : RoundContent
{
    /// <summary>By author.</summary>
    public ImmutableDictionary<string, ToldStory> ByAuthor { get; init; } = ImmutableDictionary.Create<string, ToldStory>(StringComparer.Ordinal);

    public Retelling Retelling { get; init; } = Retelling.None;

    /// <summary>True from the moment at which stories are told again.</summary>
    public bool IsRetold { get; init; }

    /// <summary>Stories that somebody has heard from their carrier.</summary>
    public int Travelled => ByAuthor.Values.Count(story => story.HeardAt is not null);

    public ToldStory? Find(string storyId) => ByAuthor.Values.FirstOrDefault(story => Same(story.Id, storyId));

    /// <summary>The story that a person carries; null: none.</summary>
    public ToldStory? CarriedBy(string person) => Retelling.Carries.TryGetValue(person, out var author) ? ByAuthor[author] : null;

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        NoteStory note => Note(note, now),
        ConfirmHeard confirm => Confirm(confirm.Listener, now),
        JoinRetelling join => Join(join),
        HideStory hide => Hide(hide),
        ShowStory show => Show(show.StoryId),
        _ => Mismatch,
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        PhaseBegun begun => this with { IsRetold = begun.Phase == SuccessStoriesSettings.RetellPhase },
        StoryNoted noted => Put(noted),
        StoriesGivenOut given => this with { Retelling = Retelling.Of(given.Errands) },
        LatecomerJoined joined => this with { Retelling = Retelling.With(joined) },
        StoryHeard heard => Hear(heard),
        StoryHidden hidden => Put(Find(hidden.StoryId)! with { Hidden = true, Reason = hidden.Reason }),
        StoryShown shown => Put(Find(shown.StoryId)! with { Hidden = false, Reason = null }),
        _ => this,
    };

    /// <summary>Gives the stories out. Once somebody has heard one, nobody's story and listener change any more.</summary>
    public override IReadOnlyList<Event> Enter(int phase, RoomFacts room, DateTimeOffset now) =>
        phase != SuccessStoriesSettings.RetellPhase || !Retelling.Heard.IsEmpty || ByAuthor.IsEmpty
            ? []
            : [new StoriesGivenOut(Carriers.GiveOut(room.TableOf, ByAuthor.ToDictionary(story => story.Key, story => story.Value.Table, StringComparer.Ordinal), room.Seed))];

    private Decision Note(NoteStory note, DateTimeOffset now)
    {
        if (IsRetold)
        {
            return new Refusal(RoundRefusals.TellingEnded);
        }

        var known = ByAuthor.GetValueOrDefault(note.Author);
        return known is not null && Same(known.Title, note.Title) && Same(known.Line, note.Line)
            ? Decision.AlreadySo
            : new StoryNoted(known?.Id ?? note.StoryId, note.Author, note.Table, note.Title, note.Line, now);
    }

    private Decision Confirm(string listener, DateTimeOffset now)
    {
        if (!Retelling.HearsFrom.TryGetValue(listener, out var carrier))
        {
            return new Refusal(RoundRefusals.NothingToHear);
        }

        return Retelling.Heard.Contains(listener) ? Decision.AlreadySo : new StoryHeard(listener, carrier, Retelling.Carries[carrier], now);
    }

    private Decision Join(JoinRetelling join)
    {
        if (!IsRetold)
        {
            return new Refusal(RoundRefusals.RetellingNotBegun);
        }

        if (Retelling.Has(join.Person))
        {
            return Decision.AlreadySo;
        }

        var joined = Latecomers.Place(join.Person, join.Table, this);
        return joined is { Carries: null, HearsFrom: null } ? new Refusal(RoundRefusals.NoStoryLeft) : joined;
    }

    private Decision Hide(HideStory hide) => Find(hide.StoryId) switch
    {
        null => new Refusal(RoundRefusals.StoryUnknown),
        { Hidden: true } story when Same(story.Reason, hide.Reason) => Decision.AlreadySo,
        _ => new StoryHidden(hide.StoryId, hide.Reason),
    };

    private Decision Show(string storyId) => Find(storyId) switch
    {
        null => new Refusal(RoundRefusals.StoryUnknown),
        { Hidden: false } => Decision.AlreadySo,
        _ => new StoryShown(storyId),
    };

    private Stories Put(StoryNoted noted)
    {
        var known = ByAuthor.GetValueOrDefault(noted.Author) ?? new ToldStory(noted.StoryId, ByAuthor.Count + 1, noted.Author, noted.Table, noted.Title, noted.Line);
        return Put(known with { Table = noted.Table, Title = noted.Title, Line = noted.Line });
    }

    private Stories Put(ToldStory story) => this with { ByAuthor = ByAuthor.SetItem(story.Author, story) };

    private Stories Hear(StoryHeard heard)
    {
        var story = ByAuthor[heard.Author];
        return Put(story with { HeardAt = story.HeardAt ?? heard.At }) with { Retelling = Retelling with { Heard = Retelling.Heard.Add(heard.Listener) } };
    }
}
