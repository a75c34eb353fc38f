using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Adoption;
using LiveSession.Domain.Rounds.Choice;

namespace LiveSession.Views.Rounds.Adoption;

/// <summary>An adoption, as each audience sees it: how many are told, never who.</summary>
internal sealed class AdoptionView : RoundKindView
{
    public override string Kind => AdoptionSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var adoption = round.Content as AdoptedAmbition;
        return new AdoptionDetail([.. (adoption?.Chosen ?? []).Select(Tell)], role.Counts() ? adoption?.Committed.Count ?? 0 : null);
    }

    public override bool ChangesRound(Event happened, DeviceRole role) => happened is AmbitionAdopted or AdoptionTakenBack && role.Counts();

    public override IEnumerable<string> PeopleOf(Event happened, RoundContent? content) => PersonOf(happened) is { } person ? [person] : [];

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) => TableOf(happened) is { } table ? [table] : [];

    public override TableProgress? Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        content is AdoptedAmbition adoption ? new TableProgress(people.Count(adoption.Committed.ContainsKey), people.Count) : null;

    public override IEnumerable<RecordSource> PersonSources(string participant) => [new OwnAdoptionSource(participant)];

    public override IEnumerable<RecordSource> TableSources(int table) => [new TableAdoptionSource(table)];

    /// <summary>Whose adoption the event is about; null for other events.</summary>
    public static string? PersonOf(Event happened) => happened switch
    {
        AmbitionAdopted adopted => adopted.Participant,
        AdoptionTakenBack back => back.Participant,
        _ => null,
    };

    /// <summary>Where the person of the event sat.</summary>
    public static int? TableOf(Event happened) => happened switch
    {
        AmbitionAdopted adopted => adopted.Table,
        AdoptionTakenBack back => back.Table,
        _ => null,
    };

    private static Ambition Tell(Option chosen) =>
        new(chosen.Id, chosen.Text, [.. chosen.Lineage.Select(ancestor => new LineageItem(ancestor.Id, ancestor.RoundId, ancestor.Text))]);
}
