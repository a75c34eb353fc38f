using LiveSession.Contracts.Records;
using LiveSession.Domain;
using LiveSession.Domain.Rounds;
using LiveSession.Domain.Rounds.Exploration;
using LiveSession.Domain.Rounds.TableNotes;
using LiveSession.Views.Rounds.TableNotes;

namespace LiveSession.Views.Rounds.Exploration;

/// <summary>An exploration, as each audience sees it.</summary>
internal sealed class ExplorationView : RoundKindView
{
    public override string Kind => ExplorationSettings.KindName;

    public override RoundDetail Detail(RoundPlan plan, Round round, DeviceRole role, SessionModel model)
    {
        var detail = new ExplorationDetail(Notes.MaxLength, ExplorationSettings.MaxFinding);
        return round.Content is Findings findings && role.Counts()
            ? detail with
            {
                Finalists = [.. findings.Finalists.Select(finalist => finalist.Text)],
                Notes = findings.Notes.Count,
                OnWall = findings.ByTable.Values.Count(found => found.OnWall is not null),
            }
            : detail;
    }

    public override bool ChangesRound(Event happened, DeviceRole role) =>
        role.Counts() && happened is (NoteWritten or NoteRemoved or FindingSent or FindingTakenDown);

    public override IEnumerable<int> TablesOf(Event happened, RoundContent? content) =>
        content is Findings && NotedRounds.TableOf(happened) is { } table ? [table] : [];

    public override TableProgress Progress(RoundContent content, int table, IReadOnlyList<string> people) =>
        new(((Findings)content).ByTable.GetValueOrDefault(table) is { OnWall: not null } ? 1 : 0, 1);
}
