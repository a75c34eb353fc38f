using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;

namespace LiveSession.Views.Rounds;

/// <summary>How one kind of round is shown: its detail in the round's record, and its own families of records.</summary>
internal abstract class RoundKindView
{
    /// <summary>The kind, as <see cref="RoundSettings.Kind"/> names it.</summary>
    public abstract string Kind { get; }

    public abstract RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model);

    /// <summary>True when the event changes the round's record for the role.</summary>
    public virtual bool ChangesRound(Event happened, DeviceRole role) => false;

    /// <summary>The people whose own records an event of this kind's rounds may have changed.</summary>
    public virtual IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => [];

    /// <summary>The tables whose records an event of this kind's rounds may have changed.</summary>
    public virtual IEnumerable<int> TablesOf(Event happened, RoundContent? content) => [];

    /// <summary>How far a table is in an open round of this kind, for the console; null when that says nothing.</summary>
    public virtual TableProgress? Progress(RoundContent content, int table, IReadOnlyList<string> people) => null;

    public virtual IEnumerable<RecordSource> SharedSources(DeviceRole role) => [];

    public virtual IEnumerable<RecordSource> PersonSources(string participant) => [];

    public virtual IEnumerable<RecordSource> TableSources(int table) => [];

    /// <summary>What a table's tablet gets beside what it shares with the phones of its people.</summary>
    public virtual IEnumerable<RecordSource> TabletSources(int table) => [];
}

/// <summary>How many of how many are done.</summary>
internal sealed record TableProgress(int Done, int Of);
