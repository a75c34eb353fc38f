using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Domain.Rounds.WorldCafe;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Rounds.WorldCafe;

/// <summary>A World Café round, as each audience sees it.</summary>
internal sealed class WorldCafeView : RoundKindView
{
    public override string Kind => WorldCafeSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var settings = (WorldCafeSettings)plan.Settings;
        var detail = new WorldCafeDetail(settings.CommonQuestion(), Notes.MaxLength);
        return round.Content is Cafe cafe && role.Counts()
            ? detail with
            {
                Notes = cafe.Notes.Count,
                TablesWithNotes = cafe.Notes.Standing.Select(note => note.Table).Distinct().Count(),
                TablesPassedOn = settings.HandOver is null ? null : cafe.PassedOn.Count,
            }
            : detail;
    }

    public override bool ChangesRound(Event happened, DeviceRole role) =>
        role.Counts() && happened is (NoteWritten or NoteRemoved or NotesPassedOn or PassingOnTakenBack);

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) =>
        content is Cafe && NotedRounds.TableOf(happened) is { } table ? [table] : [];

    public override TableProgress Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        new(((Cafe)content).Notes.At(table).Any() ? 1 : 0, 1);

    public override IEnumerable<RecordSource> TableSources(int table) => [new HandOverSource(table)];
}
