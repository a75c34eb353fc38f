using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Checks;
using LiveSession.Rehearsal.Content;
using LiveSession.Rehearsal.Devices;
using LiveSession.Rehearsal.Report;

namespace LiveSession.Rehearsal.Day;

/// <summary>What all acts of a day share.</summary>
internal sealed class DayContext(DayOptions options, IDayProgress progress, TimeProvider time) : IAsyncDisposable
{
    public DayOptions Options => options;

    public DayContent Content => options.Content;

    public IDayProgress Progress => progress;

    public TimeProvider Time => time;

    public Door Door { get; } = new(options.Address, time);

    public CommandIds Ids { get; } = new(time);

    public Stage Stage { get; } = new();

    public ShownRecords ShownRecords { get; } = new();

    public CheckList Checks { get; } = new();

    public Figures Figures { get; } = new();

    public Room Room { get; } = new();

    public Crowd Crowd { get; } = new(options.Pace, time);

    /// <summary>What later votes can be held on, in the order in which it came up.</summary>
    public List<Offer> Offers { get; } = [];

    /// <summary>In the event's language, once the console knows it.</summary>
    public Words Words => Words.In(Room.Facilitator.Records.Find<SessionRecord>("session")?.Language);

    public double MsSince(long timestamp) => time.GetElapsedTime(timestamp).TotalMilliseconds;

    public async ValueTask DisposeAsync()
    {
        await Room.DisposeAsync();
        Door.Dispose();
    }
}

/// <summary>What a round left for a later vote.</summary>
/// <param name="Texts">Wording by the option's id.</param>
internal sealed record Offer(string RoundId, bool IsHarvest, IReadOnlyDictionary<string, string> Texts)
{
    /// <summary>Questions that another one of the offer speaks for.</summary>
    public IReadOnlyList<MergedQuestion> Merged { get; init; } = [];
}

/// <summary>A question that was merged.</summary>
internal sealed record MergedQuestion(string Id, string Text, string Survivor);
