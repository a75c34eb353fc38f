using System.Collections.Immutable;
using System.Globalization;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Domain.Rounds.TableNotes;

namespace LiveSession.Domain.Rounds.Exploration;

/// <summary>What the tables find about the finalists.</summary>
/// <param name="Finalists">Table i works on finalist i, and round again.</param>
public sealed record Findings(ExplorationSettings Settings, ImmutableArray<Option> Finalists) : NotedContent
{
    public ImmutableDictionary<int, Finding> ByTable { get; init; } = ImmutableDictionary<int, Finding>.Empty;

    /// <summary>The finalist that a table works on.</summary>
    public Option FinalistOf(int table) => Finalists[ShareOf(table, Finalists.Length)];

    public override Subject SubjectOf(int table) => new(FinalistOf(table).Text, ShareOf(table, Finalists.Length) + 1);

    public override Decision Decide(Command command, RoundLife life, DateTimeOffset now) => command switch
    {
        WriteFinding write => Write(write, now),
        SendFinding send => Send(send, now),
        TakeFindingDown down => ByTable.GetValueOrDefault(down.Table) is { OnWall: not null } ? new FindingTakenDown(down.Table) : Decision.AlreadySo,
        _ => base.Decide(command, life, now),
    };

    public override RoundContent Evolve(Event happened) => happened switch
    {
        FindingWritten written => Put(written.Table, new Finding(written.Revision, written.Text, written.Author, ByTable.GetValueOrDefault(written.Table)?.OnWall)),
        FindingSent sent => Put(sent.Table, ByTable[sent.Table] with { OnWall = sent.Text }),
        FindingTakenDown down => Put(down.Table, ByTable[down.Table] with { OnWall = null }),
        _ => base.Evolve(happened),
    };

    /// <summary>The findings on the wall, finalist by finalist.</summary>
    public override IReadOnlyList<Option> Offer(string roundId) =>
        [.. ByTable
            .Where(found => found.Value.OnWall is not null)
            .OrderBy(found => ShareOf(found.Key, Finalists.Length)).ThenBy(found => found.Key)
            .Select((found, index) => OptionOf(roundId, found.Key, found.Value.OnWall!, index + 1))];

    private Option OptionOf(string roundId, int table, string text, int number)
    {
        var finalist = FinalistOf(table);
        return new Option(
            string.Create(CultureInfo.InvariantCulture, $"f-{roundId}.{table}"),
            number,
            text,
            finalist.Subtheme,
            [new Ancestor(finalist.Id, Settings.From, finalist.Text)]);
    }

    private Decision Write(WriteFinding write, DateTimeOffset now)
    {
        var known = ByTable.GetValueOrDefault(write.Table);
        if (Same(known?.Text, write.Text))
        {
            return Decision.AlreadySo;
        }

        return (known?.Revision ?? 0) != write.Revision
            ? new Refusal(RoundRefusals.FindingChangedMeanwhile)
            : new FindingWritten(write.Table, write.Revision + 1, write.Text, write.Author, now);
    }

    private Decision Send(SendFinding send, DateTimeOffset now) => ByTable.GetValueOrDefault(send.Table) switch
    {
        null => new Refusal(RoundRefusals.FindingMissing),
        { } found when Same(found.OnWall, found.Text) => Decision.AlreadySo,
        { } found when found.Revision != send.Revision => new Refusal(RoundRefusals.FindingChangedMeanwhile),
        { } found => new FindingSent(send.Table, found.Text, now),
    };

    private Findings Put(int table, Finding finding) => this with { ByTable = ByTable.SetItem(table, finding) };
}

/// <summary>What a table has found.</summary>
/// <param name="Revision">Counts the changes.</param>
/// <param name="Author">Whose phone wrote it last; null: the table's tablet.</param>
/// <param name="OnWall">As it was sent to the wall; null: not there.</param>
public sealed record Finding(int Revision, string Text, string? Author, string? OnWall);
