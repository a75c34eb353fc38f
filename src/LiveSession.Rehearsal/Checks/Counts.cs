using System.Globalization;
using LiveSession.Contracts.Records;

namespace LiveSession.Rehearsal.Checks;

/// <summary>The highest counts that one device has shown: turnout, people present, questions asked, commitments sent only ever grow.</summary>
internal sealed class Counts
{
    private readonly Dictionary<string, int> _highest = new(StringComparer.Ordinal);

    /// <summary>Which count of this record fell; null when none did. Asked under the device's own lock.</summary>
    public string? Fall(string key, LiveRecord record)
    {
        foreach (var (name, count) in Of(record))
        {
            var id = $"{key} {name}";
            if (_highest.TryGetValue(id, out var before) && count < before)
            {
                return string.Create(CultureInfo.InvariantCulture, $"{id} fell from {before} to {count}");
            }

            _highest[id] = count;
        }

        return null;
    }

    // Options' scores are not among them: a voter who changes their mind takes a pick back, which is a correction.
    private static IEnumerable<(string Name, int Count)> Of(LiveRecord record) => record switch
    {
        TallyRecord tally => [("voted", tally.Voted), ("present", tally.Present)],
        SessionRecord { Present: { } present } => [("present", present)],
        RoundRecord { Detail: QuestionHarvestDetail { Asked: { } asked } } => [("asked", asked)],
        RoundRecord { Detail: TableCommitmentsDetail { Sent: { } sent, TablesSent: { } tables } } => [("sent", sent), ("tables", tables)],
        RoundRecord { Detail: SuccessStoriesDetail { Told: { } told, Travelled: { } travelled } } => [("told", told), ("travelled", travelled)],
        // Whom a rotation leaves with one seat less is another table: with as many seats as before, nobody may get lost.
        TableProgressRecord progress => [(string.Create(CultureInfo.InvariantCulture, $"present on {progress.Seats} seats"), progress.Present)],
        _ => [],
    };
}
