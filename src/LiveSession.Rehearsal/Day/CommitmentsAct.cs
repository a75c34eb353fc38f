using System.Globalization;
using LiveSession.Contracts.Records;
using LiveSession.Rehearsal.Report;
using LiveSession.Rehearsal.Votes;

namespace LiveSession.Rehearsal.Day;

/// <summary>Every table writes a commitment, signs it and sends it; the director takes, asks and answers.</summary>
internal sealed class CommitmentsAct(DayContext day, RoundRecord round)
{
    public async Task PlayAsync(Clicks clicks, CancellationToken cancellationToken)
    {
        await clicks.OpenAsync(round.Id, cancellationToken);
        var tables = day.Room.Tablets.Select((tablet, index) => new TableCommitment(day, round, tablet, index)).ToArray();
        await WriteAsync(tables, cancellationToken);
        await new CommitmentRefusals(day, round).CheckAsync(tables, cancellationToken);
        await EachAsync("Every commitment was sent and reached the director as it was written", tables, table => table.SendAsync(cancellationToken));
        await EachAsync("The director asked, the tables replied", [.. tables.Where(table => table.IsAsked)], table => table.AskAndReplyAsync(cancellationToken));
        await EachAsync("The director acknowledged every commitment, and each table saw it", tables, table => table.AcknowledgeAsync(cancellationToken));
        await EachAsync("The director answered, and the table saw the answer", [.. tables.Where(table => table.IsAnswered)], table => table.AnswerAsync(cancellationToken));
        await new CommitmentChecks(day, round, tables).CheckAsync(cancellationToken);
        await clicks.CloseAsync(round.Id, cancellationToken);
        Conclude(tables);
    }

    private async Task WriteAsync(TableCommitment[] tables, CancellationToken cancellationToken)
    {
        var step = day.Progress.Begin($"Commitments: {round.Title}", tables.Length);
        await day.Checks.MakeAsync("Every table drafted, changed and signed its commitment", async () =>
        {
            await day.Crowd.EachAsync(tables, Dice.From(day.Options.Seed, 5, round.Number), async table =>
            {
                await table.DraftAsync(cancellationToken);
                await table.SignAsync(cancellationToken);
                step.Advance();
            }, cancellationToken);
            return string.Create(CultureInfo.InvariantCulture, $"{tables.Length} tables, {tables.Sum(table => table.Members.Count)} signatures");
        });
        step.End();
    }

    private Task EachAsync(string name, TableCommitment[] tables, Func<TableCommitment, Task> act) =>
        day.Checks.MakeAsync(name, async () =>
        {
            await Task.WhenAll(tables.Select(act));
            return string.Create(CultureInfo.InvariantCulture, $"{tables.Length} commitments");
        });

    private void Conclude(TableCommitment[] tables)
    {
        var before = day.Figures.Commitments;
        var ids = tables.Where(table => table.Sent).Select(table => table.Id).ToHashSet(StringComparer.Ordinal);
        day.Figures.Commitments = new CommitmentFigures(
            before.Sent + ids.Count,
            before.SeenByDirector + day.Room.Director.Records.All<CommitmentRecord>("commitment/").Count(commitment => ids.Contains(commitment.Id)),
            before.Acknowledged + tables.Count(table => table.Acknowledged));
    }
}
