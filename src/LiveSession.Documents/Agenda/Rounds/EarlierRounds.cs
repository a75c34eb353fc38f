using LiveSession.Domain.Rounds;

namespace LiveSession.Documents.Agenda.Rounds;

/// <summary>What a round can refer to: the rounds before it in the file, and, for a better sentence, those after it.</summary>
internal sealed class EarlierRounds
{
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RoundSettings?> _passed = new(StringComparer.Ordinal);

    /// <summary>The ids and kinds of all rounds, also of those that turn out to be faulty: a reference to them is no second fault.</summary>
    public void Expect(IEnumerable<(string Id, string Kind)> rounds)
    {
        foreach (var (id, kind) in rounds.Where(round => round.Id.Length > 0))
        {
            _kinds.TryAdd(id, kind);
        }
    }

    /// <summary>The round has been read.</summary>
    public void Pass(string id, RoundSettings? settings) => _passed.TryAdd(id, settings);

    public bool HasPassed(string id) => _passed.ContainsKey(id);

    public bool IsExpected(string id) => _kinds.ContainsKey(id);

    /// <summary>True when the round came before and has no fault in its own keys.</summary>
    public bool IsReadable(string id) => _passed.GetValueOrDefault(id) is not null;

    /// <summary>False only when the round is known to bring nothing to vote on.</summary>
    public bool Offers(string id) => RoundKinds.Find(_kinds.GetValueOrDefault(id))?.Offers ?? true;

    public int? MostOffered(string id) =>
        _passed.GetValueOrDefault(id) is { } settings ? RoundKinds.Find(settings.Kind)?.MostOffered(settings) : null;

    /// <summary>True when the round with this id is of this kind.</summary>
    public bool IsA(string id, string kind) => string.Equals(_kinds.GetValueOrDefault(id), kind, StringComparison.Ordinal);

    /// <summary>The rounds of a kind that come before this point.</summary>
    public IEnumerable<string> Of(string kind) => _passed.Keys.Where(id => IsA(id, kind));

    /// <summary>True when a round of this kind comes before this point.</summary>
    public bool Has(string kind) => Of(kind).Any();

    /// <summary>The ids that a choice can name at this point.</summary>
    public IEnumerable<string> Offering => _passed.Keys.Where(id => id.Length > 0 && Offers(id));
}
