using System.Collections.Concurrent;
using System.Globalization;

namespace LiveSession.Rehearsal.Checks;

/// <summary>Counts what all devices were shown and keeps every breach of a rule.</summary>
internal sealed class ShownRecords
{
    private readonly ConcurrentDictionary<Rule, ConcurrentQueue<string>> _breaches = new();
    private long _looked;

    public void Looked() => Interlocked.Increment(ref _looked);

    public void Breach(Rule rule, string sentence) => _breaches.GetOrAdd(rule, _ => new ConcurrentQueue<string>()).Enqueue(sentence);

    /// <summary>One check for each rule.</summary>
    public void Conclude(CheckList checks)
    {
        foreach (var rule in Enum.GetValues<Rule>())
        {
            var breaches = _breaches.TryGetValue(rule, out var found) ? found.ToArray() : [];
            checks.Add(Rules.Sentence(rule), breaches.Length == 0, breaches.Length == 0 ? LookedAt() : Summary(breaches));
        }
    }

    private string LookedAt() => string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Read(ref _looked)} records looked at as they came");

    private static string Summary(string[] breaches) =>
        string.Create(CultureInfo.InvariantCulture, $"{breaches.Length} times: {string.Join("; ", breaches.Distinct(StringComparer.Ordinal).Take(3))}");
}
