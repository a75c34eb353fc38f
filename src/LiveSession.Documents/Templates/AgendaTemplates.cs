using LiveSession.Documents.Reading;

namespace LiveSession.Documents.Templates;

/// <summary>The agendas that are shipped to begin with.</summary>
public static class AgendaTemplates
{
    /// <summary>The reference day: two half-days with every method.</summary>
    public const string Day = "day";

    /// <summary>A World Café for 30 to 50 people.</summary>
    public const string WorldCafe = "worldcafe";

    /// <summary>Their names: the reference day, World Café, Collective Choice Creating in two hours, blank.</summary>
    public static IReadOnlyList<string> Names { get; } = [Day, WorldCafe, "choice", "blank"];

    /// <summary>The agenda file of a template, in French or English.</summary>
    /// <exception cref="ArgumentException">There is no template of this name.</exception>
    public static string File(string name, string language) => Names.Contains(name, StringComparer.Ordinal)
        ? Path.Combine(AppContext.BaseDirectory, "Templates", $"{name}.{(Languages.IsEnglish(language) ? "en" : "fr")}.yaml")
        : throw new ArgumentException($"There is no template '{name}'.", nameof(name));
}
