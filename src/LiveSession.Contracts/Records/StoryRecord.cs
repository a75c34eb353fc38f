namespace LiveSession.Contracts.Records;

/// <summary>People tell a success, and tell each other's again. Phases <c>tell</c> and <c>retell</c>.</summary>
/// <param name="MaxTitle">The longest title, in UTF-16 code units.</param>
/// <param name="MaxLine">The longest line, in UTF-16 code units.</param>
/// <param name="Told">How many stories are noted. Screens and console only.</param>
/// <param name="Travelled">How many have been heard by somebody they were carried to. Screens and console only.</param>
/// <param name="Listeners">How many people have a story to hear. Console only.</param>
/// <param name="Heard">How many of them have heard it. Console only.</param>
public sealed record SuccessStoriesDetail(int MaxTitle, int MaxLine, int? Told = null, int? Travelled = null, int? Listeners = null, int? Heard = null) : RoundDetail;

/// <summary>
/// Key <c>story/{id}</c>. Screens: stories of the current round that have travelled and are not hidden, by their titles alone.
/// Console: every story, with its author.
/// </summary>
/// <param name="HeardAt">When it was heard first, Unix milliseconds; absent: it has not travelled yet.</param>
/// <param name="Number">In the order of noting, from 1. Console only: an order of people would tell who it is.</param>
/// <param name="Line">Console only.</param>
/// <param name="Author">The author's name, empty when unknown. Console only.</param>
/// <param name="Table">Where the author sat. Console only.</param>
/// <param name="Hidden">Its title stays off the screens. Console only.</param>
/// <param name="Reason">Why it is hidden. Console only.</param>
public sealed record StoryRecord(
    string Id,
    string RoundId,
    string Title,
    long? HeardAt = null,
    int? Number = null,
    string? Line = null,
    string? Author = null,
    int? Table = null,
    bool? Hidden = null,
    string? Reason = null) : LiveRecord;

/// <summary>Key <c>myStory/{roundId}</c>: the phone's own person, in a round of stories.</summary>
/// <param name="Title">Of the person's own story; absent while none is noted.</param>
/// <param name="Travelled">The own story has been heard by somebody.</param>
/// <param name="Hidden">The own story's title stays off the screens.</param>
/// <param name="Reason">Why it is hidden.</param>
/// <param name="Carry">The story that the person tells again; absent while there is none.</param>
/// <param name="Hear">Who tells the person a story; absent while nobody does.</param>
/// <param name="Late">Stories have been given out, and the person has no part in it yet.</param>
public sealed record MyStoryRecord(
    string RoundId,
    string? Title = null,
    string? Line = null,
    bool Travelled = false,
    bool Hidden = false,
    string? Reason = null,
    CarriedStory? Carry = null,
    StoryToHear? Hear = null,
    bool Late = false) : LiveRecord;

/// <summary>A story to tell again.</summary>
/// <param name="From">Its author.</param>
/// <param name="To">Whom to tell it: one, two when a latecomer listens in, or nobody.</param>
/// <param name="Heard">Everybody it is told to has heard it.</param>
public sealed record CarriedStory(string Title, string Line, StoryPerson From, IReadOnlyList<StoryPerson> To, bool Heard);

/// <summary>A story that somebody will tell.</summary>
public sealed record StoryToHear(StoryPerson From, bool Heard);

/// <summary>Somebody in the room.</summary>
/// <param name="Name">Empty when unknown.</param>
/// <param name="Table">Absent when not seated.</param>
public sealed record StoryPerson(string Name, int? Table);

/// <summary>Key <c>storyTable/{roundId}</c>: a table's people in a round of stories. That table's tablet only.</summary>
public sealed record StoryTableRecord(string RoundId, IReadOnlyList<StoryTeller> People) : LiveRecord;

/// <summary>One person at the table.</summary>
/// <param name="Title">Of the person's own story; absent while none is noted.</param>
/// <param name="Travelled">The own story has been heard by somebody.</param>
/// <param name="Heard">Whether the person has heard a story; absent: none is carried to them.</param>
public sealed record StoryTeller(string ParticipantId, string? Title, bool Travelled, bool? Heard);
