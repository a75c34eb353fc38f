using System.CommandLine;
using LiveSession.Contracts;
using LiveSession.Documents.Templates;
using LiveSession.Storage.Postgres;
using LiveSession.Storage.Sqlite;

namespace LiveSession.Server.Startup;

/// <summary>The command line: serve (also without a word), verify, schema.</summary>
internal static class Commands
{
    private const int Failed = 1;
    private const int WrongUse = 2;

    private static readonly Option<int> Port = new("--port") { Description = "TCP port.", DefaultValueFactory = _ => 8080 };
    private static readonly Option<string> Data = new("--data") { Description = "Folder that keeps everything.", DefaultValueFactory = _ => "data" };
    private static readonly Option<string?> Address = new("--address") { Description = "Public address for phones, such as http://192.168.1.10:8080. Without it only this computer can connect." };
    private static readonly Option<string?> Displays = new("--displays") { Description = "Folder of the built displays." };
    private static readonly Option<int?> Participants = new("--participants") { Description = "How many people the demo day has." };
    private static readonly Option<int?> Tables = new("--tables") { Description = "How many tables the demo day has." };
    private static readonly Option<string?> Content = new("--content") { Description = "Texts of the demo day (JSON)." };
    private static readonly Option<string?> Template = new("--template") { Description = "Agenda of a new day: " + string.Join(", ", AgendaTemplates.Names) + "." };
    private static readonly Option<string?> People = new("--people") { Description = "Participant list of the demo day (CSV)." };
    private static readonly Option<string?> LinksFile = new("--links-file") { Description = "Write the links to this file when ready." };

    public static RootCommand Root()
    {
        var root = new RootCommand("LiveSession: a facilitated event on phones, tablets and big screens.");
        foreach (var option in new Option[] { Port, Data, Address, Displays, Participants, Tables, Content, Template, People, LinksFile }.Concat(NodeSettings.Options))
        {
            root.Options.Add(option);
        }

        root.SetAction(ServeAsync);
        var verify = new Command("verify", "Checks that nothing in the ledger was changed, and says where if so.") { Data, NodeSettings.PostgresOption };
        verify.SetAction(VerifyAsync);
        root.Subcommands.Add(verify);
        var schema = new Command("schema", "Prints the JSON schema of everything that crosses the wire.");
        schema.SetAction(_ => Console.Out.WriteLine(ContractsSchema.Export()));
        root.Subcommands.Add(schema);
        return root;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var options = NodeSettings.Read(parsed, new ServeOptions
        {
            Port = parsed.GetValue(Port),
            Data = parsed.GetValue(Data) ?? "",
            Address = parsed.GetValue(Address),
            Displays = parsed.GetValue(Displays),
            Participants = parsed.GetValue(Participants),
            Tables = parsed.GetValue(Tables),
            Content = parsed.GetValue(Content),
            Template = parsed.GetValue(Template),
            People = parsed.GetValue(People),
            LinksFile = parsed.GetValue(LinksFile),
        });
        return await GuardedAsync(async () =>
        {
            await using var server = await LiveSessionServer.StartAsync(options, cancellationToken);
            Banner.Print(Console.Out, server.Links, options);
            await server.WaitForStopAsync(cancellationToken);
            return 0;
        });
    }

    private static Task<int> VerifyAsync(ParseResult parsed, CancellationToken cancellationToken) => GuardedAsync(async () =>
        await (NodeSettings.PostgresIn(parsed) is { } connection
            ? LedgerAudit.OfDatabaseAsync(connection, Console.Out, cancellationToken)
            : LedgerAudit.OfFolderAsync(Path.GetFullPath(parsed.GetValue(Data) ?? "data"), Console.Out, cancellationToken)) ? 0 : Failed);

    // What an operator can cause is a sentence, never a stack trace (B3).
    private static async Task<int> GuardedAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception fault) when (fault is StartupException or DataFolderInUseException or DataFolderUnusableException or DatabaseInUseException or DatabaseUnusableException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return WrongUse;
        }
    }
}
