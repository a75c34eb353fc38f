using System.CommandLine;

namespace LiveSession.Rehearsal.Cli;

/// <summary>The options of a rehearsal.</summary>
internal sealed class RehearsalOptions
{
    private readonly Option<Uri> _address = new("--address")
    {
        Description = "Where the server is.",
        DefaultValueFactory = _ => new Uri("http://localhost:8080"),
        CustomParser = ParseAddress,
    };

    private readonly Option<string> _signIn = new("--sign-in") { Description = "The console's one-time token, from the link that the server prints.", Required = true };

    private readonly Option<FileInfo> _content = new("--content") { Description = "JSON file with the questions and commitments of the day.", Required = true };

    private readonly Option<FileInfo?> _people = new("--people") { Description = "Participant list (CSV) that the server has imported; badges are compared with it." };

    private readonly Option<int?> _participants = new("--participants") { Description = "How many of the badges join, in the list's order. Default: all." };

    private readonly Option<int?> _tables = new("--tables") { Description = "How many tables get a tablet. Default: every table at which somebody sits." };

    private readonly Option<int> _seed = new("--seed") { Description = "Same seed, same room.", DefaultValueFactory = _ => 1 };

    private readonly Option<double> _pace = new("--pace") { Description = "Seconds over which people spread each thing they do; 0: all at once." };

    private readonly Option<FileInfo?> _report = new("--report") { Description = "Writes the report to this JSON file, too." };

    private readonly Option<bool> _exit = new("--exit") { Description = "Leaves at the end. Without it the room stays connected until Ctrl-C, to be looked at." };

    public RehearsalOptions()
    {
        // An option that needs a positive number says so before anything starts.
        _participants.Validators.Add(result => AtLeastOne(result, _participants));
        _tables.Validators.Add(result => AtLeastOne(result, _tables));
        _pace.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<double>() < 0)
            {
                result.AddError("--pace is 0 or more seconds.");
            }
        });
    }

    public IEnumerable<Option> All => [_address, _signIn, _content, _people, _participants, _tables, _seed, _pace, _report, _exit];

    public RehearsalArguments Read(ParseResult parsed) => new(
        parsed.GetRequiredValue(_address),
        parsed.GetRequiredValue(_signIn),
        parsed.GetRequiredValue(_content),
        parsed.GetValue(_people),
        parsed.GetValue(_participants),
        parsed.GetValue(_tables),
        parsed.GetValue(_seed),
        TimeSpan.FromSeconds(parsed.GetValue(_pace)),
        parsed.GetValue(_report),
        parsed.GetValue(_exit));

    private static Uri? ParseAddress(System.CommandLine.Parsing.ArgumentResult result)
    {
        if (Uri.TryCreate(result.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
        {
            return address;
        }

        result.AddError("--address is an address such as http://localhost:8080.");
        return null;
    }

    private static void AtLeastOne(System.CommandLine.Parsing.OptionResult result, Option<int?> option)
    {
        if (result.GetValue(option) is < 1)
        {
            result.AddError($"{option.Name} is at least 1.");
        }
    }
}

/// <summary>What was given on the command line.</summary>
internal sealed record RehearsalArguments(
    Uri Address,
    string SignIn,
    FileInfo Content,
    FileInfo? People,
    int? Participants,
    int? Tables,
    int Seed,
    TimeSpan Pace,
    FileInfo? Report,
    bool Exit);
