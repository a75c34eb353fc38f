using System.Globalization;
using LiveSession.Rehearsal.Checks;
using Spectre.Console;

namespace LiveSession.Rehearsal.Report;

/// <summary>The report for people at a terminal.</summary>
internal static class TerminalReport
{
    public static void Write(IAnsiConsole console, RehearsalReport report)
    {
        console.WriteLine();
        console.Write(Figures(report));
        console.Write(Finalists(report));
        console.Write(Targets(report));
        foreach (var check in report.Checks)
        {
            Write(console, check);
        }

        var wrong = report.Checks.Count(check => !check.Ok);
        console.MarkupLine(wrong == 0
            ? FormattableString.Invariant($"[green]All {report.Checks.Count} checks hold: nothing is lost, doubled or wrong.[/]")
            : FormattableString.Invariant($"[red]{wrong} of {report.Checks.Count} checks do not hold.[/]"));
    }

    private static Table Figures(RehearsalReport report)
    {
        var table = Plain("What", "How much");
        Row(table, "People joined", $"{report.Joined}");
        Row(table, "Questions", $"{report.Questions.Sent} sent, {report.Questions.Acknowledged} acknowledged, {report.Questions.Stored} stored");
        Row(table, "Ballots", $"{report.Ballots.Sent} sent, {report.Ballots.Acknowledged} acknowledged, {report.Ballots.Counted} counted");
        Row(table, "Commitments", $"{report.Commitments.Sent} sent, {report.Commitments.SeenByDirector} seen by the director, {report.Commitments.Acknowledged} acknowledged");
        Row(table, "Acknowledgement, everybody at once", $"p50 {report.AckMs.P50} ms, p95 {report.AckMs.P95} ms, p99 {report.AckMs.P99} ms, max {report.AckMs.Max} ms");
        Row(table, "Click to every device", $"p50 {report.ClickToDeviceMs.P50} ms, p95 {report.ClickToDeviceMs.P95} ms, p99 {report.ClickToDeviceMs.P99} ms");
        Row(table, "Ballots per second", $"{report.BallotsPerSecond:0}, a bare hub {report.BareHub.BallotsPerSecond:0}");
        Row(table, "Server", $"{report.Server.CpuSeconds} s of processor time, {report.Server.MemoryMb:0} MB");
        return table;
    }

    private static Table Finalists(RehearsalReport report)
    {
        var table = Plain("Rank", "Finalist", "Score");
        foreach (var finalist in report.Finalists)
        {
            table.AddRow(
                finalist.Rank.ToString(CultureInfo.InvariantCulture),
                Markup.Escape(finalist.Text) + (finalist.Chosen ? " [green](chosen)[/]" : ""),
                finalist.Score.ToString(CultureInfo.InvariantCulture));
        }

        return table;
    }

    private static Table Targets(RehearsalReport report)
    {
        var table = Plain("Promise", "Figure", "Measured", "Wanted", "");
        foreach (var target in Target.Of(report))
        {
            table.AddRow(target.Promise, target.What, target.Measured, target.Wanted, Verdict(target.Kept));
        }

        return table;
    }

    private static string Verdict(bool? kept) => kept switch
    {
        true => "[green]kept[/]",
        false => "[yellow]missed[/]",
        null => "[grey]promised for 320 phones[/]",
    };

    private static void Write(IAnsiConsole console, Check check) =>
        console.MarkupLine($"{(check.Ok ? "[green]ok   [/]" : "[red]WRONG[/]")} {Markup.Escape(check.Name)} [grey]({Markup.Escape(check.Detail)})[/]");

    private static Table Plain(params string[] columns) => new Table().Border(TableBorder.Simple).AddColumns(columns);

    private static void Row(Table table, string what, FormattableString howMuch) => table.AddRow(what, howMuch.ToString(CultureInfo.InvariantCulture));
}
