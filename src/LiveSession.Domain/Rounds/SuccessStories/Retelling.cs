using System.Collections.Immutable;

namespace LiveSession.Domain.Rounds.SuccessStories;

/// <summary>Who carries whose story to whom, and who has heard.</summary>
/// <param name="Carries">Author of the story by carrier.</param>
/// <param name="HearsFrom">Carrier by listener.</param>
/// <param name="Heard">Listeners who have confirmed.</param>
public sealed record Retelling(ImmutableDictionary<string, string> Carries, ImmutableDictionary<string, string> HearsFrom, ImmutableHashSet<string> Heard)
{
    public static Retelling None { get; } = new(
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal),
        ImmutableDictionary.Create<string, string>(StringComparer.Ordinal),
        ImmutableHashSet.Create<string>(StringComparer.Ordinal));

    public static Retelling Of(IReadOnlyList<Errand> errands) => None with
    {
        Carries = errands.ToImmutableDictionary(errand => errand.Carrier, errand => errand.Author, StringComparer.Ordinal),
        HearsFrom = errands.Where(errand => errand.Listener is not null).ToImmutableDictionary(errand => errand.Listener!, errand => errand.Carrier, StringComparer.Ordinal),
    };

    /// <summary>The people that a carrier tells the story to: one, or two when a latecomer listens in.</summary>
    public IEnumerable<string> ListenersOf(string carrier) =>
        HearsFrom.Where(hears => Same(hears.Value, carrier)).Select(hears => hears.Key).Order(StringComparer.Ordinal);

    /// <summary>True for somebody who has a story to carry or to hear.</summary>
    public bool Has(string person) => Carries.ContainsKey(person) || HearsFrom.ContainsKey(person);

    public Retelling With(LatecomerJoined joined)
    {
        var carries = joined.Carries is { } author ? Carries.SetItem(joined.Person, author) : Carries;
        var hears = joined.TellsTo is { } listener ? HearsFrom.SetItem(listener, joined.Person) : HearsFrom;
        return this with { Carries = carries, HearsFrom = joined.HearsFrom is { } carrier ? hears.SetItem(joined.Person, carrier) : hears };
    }
}
