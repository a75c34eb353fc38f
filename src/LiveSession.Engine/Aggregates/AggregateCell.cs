using System.Diagnostics.CodeAnalysis;
using LiveSession.Domain;
using LiveSession.Engine.Events;

namespace LiveSession.Engine.Aggregates;

/// <summary>
/// One aggregate in memory. It decides at once, on what it has decided before, durable or not; the queue makes it
/// durable in the same order. After a failed append it is of no use any more and refuses to handle, and so it does once it is let go.
/// </summary>
internal sealed class AggregateCell(CellAddress address, CellContent content, EventCatalog catalog, IAppendQueue appends)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, GivenAnswer> _answers = content.Answers;
    private Aggregate _state = content.State;
    private long _version = content.Version;
    private Task _latest = Task.CompletedTask;
    private bool _asked = true;
    private bool _over;

    public CellAddress Address => address;

    /// <summary>The seq of the aggregate's last entry; only who writes its appends touches it.</summary>
    public long LastSeq { get; set; } = content.LastSeq;

    public bool Faulted
    {
        get
        {
            lock (_gate)
            {
                return _over;
            }
        }
    }

    /// <summary>Gives the reply to come; false when the cell is over and must be loaded again.</summary>
    public bool TryHandle(CommandEnvelope command, [NotNullWhen(true)] out Task<Reply>? reply)
    {
        lock (_gate)
        {
            _asked = true;
            reply = _over ? null : _answers.TryGetValue(command.Id, out var given) ? given.For(command.Fingerprint) : Decide(command);
        }

        return reply is not null;
    }

    public void Fault()
    {
        lock (_gate)
        {
            _over = true;
        }
    }

    /// <summary>Lets the cell go when nobody has asked it since the last call, and all that it decided is durable.</summary>
    public bool TryRest()
    {
        lock (_gate)
        {
            var rests = !_asked && !_over && _latest.IsCompleted;
            _asked = false;
            _over |= rests;
            return rests;
        }
    }

    private Task<Reply> Decide(CommandEnvelope command)
    {
        var (decision, after) = _state.Handle(command.Command, command.Now);
        var append = new PendingAppend(this, command, decision, [.. decision.Events.Select(catalog.Encode)], _version);
        appends.Enqueue(append);
        _state = after;
        _version += decision.Events.Count;
        _answers.Add(command.Id, new GivenAnswer(command.Fingerprint, append.Reply));
        _latest = append.Reply;
        return append.Reply;
    }
}

/// <summary>Which aggregate of which session.</summary>
internal sealed record CellAddress(string SessionId, AggregateId Aggregate, string Stream);

/// <summary>What a cell starts from.</summary>
internal sealed record CellContent(Aggregate State, long Version, long LastSeq, Dictionary<string, GivenAnswer> Answers);
