using System.Globalization;
using LiveSession.Contracts.Http;
using LiveSession.Documents.Agenda;
using LiveSession.Documents.Demo;
using LiveSession.Documents.Import;
using LiveSession.Documents.Templates;
using LiveSession.Domain.Sessions;
using LiveSession.Server.Sessions;

namespace LiveSession.Server.Startup;

/// <summary>The day that is there on the first start: the reference day, or one from the operator's own texts and list.</summary>
public sealed class DemoDay(NewSessions newSessions) : IFirstDay
{
    private const int PeoplePerTable = 10;

    /// <summary>True when the start that created the day was killed in the middle of it: the list comes last, and at once.</summary>
    public static bool IsHalfMade(SessionHost session) => session.View.Read(model => model.Session.Roster.IsEmpty);

    /// <summary>Creates the day, or throws <see cref="StartupException"/> with every fault of the operator's files.</summary>
    /// <param name="begun">A half-made day to complete; null: a new one.</param>
    public async Task<SessionHost> CreateAsync(SessionHost? begun, ServeOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var list = await ReadPeopleAsync(options, cancellationToken);
        var tables = options.Tables ?? (list.Count + PeoplePerTable - 1) / PeoplePerTable;
        var agenda = await ReadAgendaAsync(options, cancellationToken) with { Tables = tables };

        return await newSessions.BeginAsync(SessionDraft.Of(agenda, list), begun, cancellationToken);
    }

    private static async Task<AgendaFile> ReadAgendaAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        if (options.Content is null)
        {
            return Shipped(options.Template, "fr");
        }

        var read = DemoContent.Read(await File.ReadAllBytesAsync(options.Content, cancellationToken), "en");
        return read.Content is { } content
            ? Shipped(options.Template, options.Content.EndsWith(".en.json", StringComparison.OrdinalIgnoreCase) ? "en" : "fr").WithContent(content)
            : throw new StartupException([.. read.Faults.Select(fault => Sentence("--content", fault))]);
    }

    private static AgendaFile Shipped(string? template, string language)
    {
        var file = template is null ? DemoFiles.Agenda(language) : AgendaTemplates.File(template, language);
        var read = AgendaFile.Read(File.ReadAllBytes(file), "en");
        return read.Agenda ?? throw new StartupException([.. read.Faults.Select(fault => Sentence(file, fault))]);
    }

    private static string Sentence(string where, ImportFault fault) =>
        string.Create(CultureInfo.InvariantCulture, $"{where}, line {fault.Line} {fault.Column}: {fault.Problem} {fault.Remedy}");

    private static async Task<IReadOnlyList<ImportedPerson>> ReadPeopleAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        var csv = await File.ReadAllBytesAsync(options.People ?? DemoFiles.People, cancellationToken);
        var read = ParticipantImport.Read(csv, options.Tables ?? Session.MostTables, "en");
        if (read.Faults.Count > 0)
        {
            throw new StartupException([.. read.Faults.Select(fault => Sentence("--people", fault))]);
        }

        var wanted = options.Participants ?? read.People.Count;
        return [.. read.People.Take(wanted), .. Enumerable.Range(read.People.Count + 1, Math.Max(0, wanted - read.People.Count)).Select(Invented)];
    }

    // A list shorter than the room that somebody wants to rehearse: the rest gets numbers for names.
    private static ImportedPerson Invented(int number) => new($"X{number.ToString("0000", CultureInfo.InvariantCulture)}", "Participant", number.ToString(CultureInfo.InvariantCulture), Entity: null, Region: null, Table: null, Host: false);
}

/// <summary>The server cannot start as asked; one sentence per fault.</summary>
public sealed class StartupException(IReadOnlyList<string> faults) : Exception(string.Join(Environment.NewLine, faults))
{
    public IReadOnlyList<string> Faults { get; } = faults;
}
