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

    /// <summary>The one person that an event of this kind's rounds is about, or null.</summary>
    public virtual string? PersonOf(Event happened, RoundContent? content) => null;

    public virtual IEnumerable<RecordSource> SharedSources(DeviceRole role) => [];

    public virtual IEnumerable<RecordSource> PersonSources(string participant) => [];

    public virtual IEnumerable<RecordSource> TableSources(int table) => [];
}
