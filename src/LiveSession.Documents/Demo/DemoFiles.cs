namespace LiveSession.Documents.Demo;

/// <summary>The demo day that is shipped beside the program.</summary>
public static class DemoFiles
{
    /// <summary>320 people, as Excel in France writes them.</summary>
    public static string People { get; } = Shipped("participants-320.csv");

    /// <summary>The agenda that the content of this language is for: the reference day in French, a World Café in English.</summary>
    public static string Agenda(string language) =>
        Templates.AgendaTemplates.File(Reading.Languages.IsEnglish(language) ? Templates.AgendaTemplates.WorldCafe : Templates.AgendaTemplates.Day, language);

    /// <summary>What the simulated people say, in French or English.</summary>
    public static string Content(string language) => Shipped(Reading.Languages.IsEnglish(language) ? "worldcafe.en.json" : "day.fr.json");

    private static string Shipped(string name) => Path.Combine(AppContext.BaseDirectory, "Demo", name);
}
