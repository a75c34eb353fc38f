namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>A participant notes a story, or changes the one noted before: one story per person.</summary>
/// <param name="StoryId">The story's id when it is the first; a change keeps the id it has.</param>
/// <param name="Table">Where the author sits; null: nowhere.</param>
public sealed record NoteStory(string StoryId, string Author, int? Table, string Title, string Line) : Contribution;

/// <summary>A participant has heard the story that somebody carried to them.</summary>
public sealed record ConfirmHeard(string Listener) : Contribution;

/// <summary>A participant who came after the stories were given out wants to take part.</summary>
/// <param name="Table">Where the person sits; null: nowhere.</param>
public sealed record JoinRetelling(string Person, int? Table) : Contribution;

/// <summary>A story's title stays off the screen, or leaves it; it is carried and heard all the same.</summary>
public sealed record HideStory(string StoryId, string? Reason) : Curation;

/// <summary>A hidden story's title may be on the screen again.</summary>
public sealed record ShowStory(string StoryId) : Curation;

/// <summary>A story was noted, or noted anew.</summary>
public sealed record StoryNoted(string StoryId, string Author, int? Table, string Title, string Line, DateTimeOffset At) : Event;

/// <summary>Everybody was given a story to carry and a listener; what had been given out before no longer counts.</summary>
public sealed record StoriesGivenOut(IReadOnlyList<Errand> Errands) : GivenOut;

/// <summary>A latecomer was given a part in the retelling.</summary>
/// <param name="Carries">Author of the story that the person carries; null: none was left.</param>
/// <param name="TellsTo">Null: the person has no listener yet.</param>
/// <param name="HearsFrom">Null: nobody tells the person a story yet.</param>
public sealed record LatecomerJoined(string Person, string? Carries, string? TellsTo, string? HearsFrom) : Event;

/// <summary>A listener has heard a story from its carrier.</summary>
public sealed record StoryHeard(string Listener, string Carrier, string Author, DateTimeOffset At) : Event;

/// <summary>A story's title is not shown to the room.</summary>
public sealed record StoryHidden(string StoryId, string? Reason) : Event;

/// <summary>A story's title is shown again.</summary>
public sealed record StoryShown(string StoryId) : Event;

/// <summary>One person's part in the retelling.</summary>
/// <param name="Author">Whose story it is.</param>
/// <param name="Listener">Null: there is nobody to tell it to.</param>
public sealed record Errand(string Carrier, string Author, string? Listener);
