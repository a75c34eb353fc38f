using System.Text.RegularExpressions;

namespace LiveSession.Documents.Tests.Agenda;

/// <summary>Whoever writes an agenda finds every key in the format's page: what the readers ask for is told there.</summary>
public sealed partial class AgendaReadmeTests
{
    private static readonly string Folder = FindFolder();

    public static TheoryData<string> Readers() => [.. Directory.GetFiles(Path.Combine(Folder, "Rounds"), "*File.cs").Select(file => Path.GetFileName(file)).Where(file => KeysOf(file).Length > 0)];

    [Theory]
    [MemberData(nameof(Readers))]
    public void EveryKeyOfAKind_IsInThePage(string reader)
    {
        var examples = ExamplesOf(reader);

        Assert.NotEmpty(examples);
        Assert.DoesNotContain(KeysOf(reader), key => !Regex.IsMatch(examples, $@"(^|[\s`""{{]){Regex.Escape(key)}:", RegexOptions.Multiline, TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void KeysAreFoundInTheReaders() => Assert.Equal(["from", "perTable", "tables"], KeysOf("ReportBackFile.cs").Order(StringComparer.Ordinal));

    // A key of another kind would not help whoever writes this one.
    private static string ExamplesOf(string reader)
    {
        var kinds = reader switch
        {
            "InterludeFile.cs" => "break|message",
            "ChoiceRuleFile.cs" => "choice",
            _ => char.ToLowerInvariant(reader[0]) + reader[1..^"File.cs".Length],
        };
        return string.Join('\n', Round().Matches(File.ReadAllText(Path.Combine(Folder, "README.md"))).Select(round => round.Value).Where(round => Regex.IsMatch(round, $"kind: ({kinds})\\b", RegexOptions.None, TimeSpan.FromSeconds(1))));
    }

    private static string[] KeysOf(string reader) =>
        [.. Key().Matches(File.ReadAllText(Path.Combine(Folder, "Rounds", reader))).Select(found => found.Groups["key"].Value).Distinct(StringComparer.Ordinal)];

    private static string FindFolder()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "src/LiveSession.Documents/Agenda/README.md")))
        {
            at = at.Parent;
        }

        return Path.Combine(at!.FullName, "src/LiveSession.Documents/Agenda");
    }

    [GeneratedRegex(@"- id:[\s\S]*?(?=\n\n|\n```)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Round();

    [GeneratedRegex("""round(?:\.[A-Za-z]+\(|, )"(?<key>[a-z][A-Za-z]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Key();
}
