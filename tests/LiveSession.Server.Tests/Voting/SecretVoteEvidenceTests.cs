using System.Text.Json;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Records;
using LiveSession.Domain.Rounds.Choice;
using LiveSession.Engine.Ledger;
using LiveSession.Server.Tests.Support;
using Microsoft.Extensions.Logging;
using Wire = LiveSession.Contracts.Commands;
using CastBallot = LiveSession.Contracts.Commands.CastBallot;
using static LiveSession.Server.Tests.Support.SecretAgenda;

namespace LiveSession.Server.Tests.Voting;

/// <summary>
/// Three people vote in a way that is known, then everything that the server keeps and shows is searched for who voted for what. Each search is
/// made on an anonymous vote too, or before the close, where it must find something.
/// </summary>
[Trait("Rule", "A4")]
public sealed class SecretVoteEvidenceTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly CapturedLog _log = new();
    private readonly List<CastBallot> _cast = [];
    private readonly List<Device> _phones = [];
    private Venue _venue = null!;
    private Device[] _shared = [];

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync(_folder, builder => builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(_log));
        await PlanAsync(_venue);
        _shared = [await _venue.ConsoleAsync(), await _venue.ScreenAsync(), await _venue.DirectorAsync(), await _venue.TabletAsync(1)];
        for (var person = 1; person <= 3; person++)
        {
            _phones.Add(await _venue.PhoneAsync(person));
        }
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose()
    {
        _log.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task CountedSecretVote_LinksNobodyToAChoice()
    {
        await VoteAsync(Secret);
        var found = new Evidence(_venue, _folder, Secret);

        Assert.Empty(await found.InLedgerAsync());
        Assert.Empty(await found.ByFingerprintAsync(Dictionary(Secret)));
        Assert.Empty(await found.ByKeyAsync(_folder));
        Assert.All(_shared, device => Assert.Empty(found.InRecords(device)));
        Assert.All(_phones.Select((phone, at) => found.InRecords(phone, $"p-{at + 1}")), Assert.Empty);
        Assert.Empty(await PagesAsync(found));
        foreach (var ballot in _cast)
        {
            Assert.False(await found.HoldAsync(ballot.Salt!));
            Assert.False(await found.HoldAsync(Written(ballot)));
            Assert.DoesNotContain(_log.Lines, line => line.Contains(ballot.Salt!, StringComparison.Ordinal) || found.Links(line).Count > 0);
        }

        Assert.NotEmpty(_log.Lines);
    }

    [Fact]
    public async Task TheSameSearch_FindsEverybodyInAnAnonymousVote()
    {
        await VoteAsync(Anonymous);
        var found = new Evidence(_venue, _folder, Anonymous);
        string[] everybody = ["p-1 anonymous-1", "p-2 anonymous-2", "p-3 anonymous-3"];

        Assert.Superset(everybody.ToHashSet(), (await found.InLedgerAsync()).ToHashSet());
        Assert.Superset(everybody.ToHashSet(), (await found.ByFingerprintAsync(Dictionary(Anonymous))).ToHashSet());
        Assert.Equal(everybody, _phones.SelectMany((phone, at) => found.InRecords(phone, $"p-{at + 1}")));
        Assert.All(_cast, ballot => Assert.True(found.HoldAsync(Written(ballot)).GetAwaiter().GetResult()));
    }

    // A copy that somebody took while the vote was open holds both the ballots and their key: that is no secret of this test, and
    // the same search shows it.
    [Fact]
    public async Task TheSameSearch_FindsTheKeyInACopyFromBeforeTheClose()
    {
        await OpenAsync(Secret);
        using var before = _folder.Copy();
        await _venue.CloseRoundAsync(Secret);

        Assert.Single(await new Evidence(_venue, _folder, Secret).ByKeyAsync(before));
    }

    /// <summary>One entry brings all counts at one time, and it is the same one whoever voted first.</summary>
    [Fact]
    public async Task OpenedBallots_TellNothingByTheirOrderOrTime()
    {
        await VoteAsync(Secret);
        _phones.Reverse();
        await VoteAsync(Another);

        var (one, other) = (await OpenedAsync(Secret), await OpenedAsync(Another));
        Assert.Equal(one.Data, other.Data.Replace(Another, Secret, StringComparison.Ordinal));
        Assert.Equal("system", one.Actor);
        Assert.All(BallotsOpenedOf(one), given => Assert.Equal(1, given.People));
    }

    private async Task OpenAsync(string round)
    {
        await _venue.OpenRoundAsync(round);
        for (var at = 0; at < _phones.Count; at++)
        {
            var ballot = Ballot(round, at + 1);
            await _phones[at].DoAsync(ballot);
            await _phones[at].DoAsync(ballot);
            await _phones[at].IsRefusedAsync(Ballot(round, 1, 2, 3), RefusalCodes.TooManyChoices);
            await _phones[at].SeesAsync<BallotRecord>($"ballot/{round}", _ => true, "the phone shows that it voted");
            _cast.Add(ballot);
        }
    }

    // From the opening to the shown result, with everything that devices see on the way.
    private async Task VoteAsync(string round)
    {
        await OpenAsync(round);
        await _venue.CloseRoundAsync(round);
        await _shared[0].SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Rows is not null, "the console shows the count");
        await _shared[0].DoAsync(new Wire.SelectFinalists(Device.NewId(), round, [Option(round, 2)], "By lot"));
        await _shared[0].DoAsync(new Wire.RevealResult(Device.NewId(), round));
        foreach (var device in _shared.Concat(_phones))
        {
            await device.SeesAsync<TallyRecord>($"tally/{round}", tally => tally.Finalists is not null, "every device shows the result");
        }
    }

    private async Task<IReadOnlyList<string>> PagesAsync(Evidence found)
    {
        using var console = await _venue.SignInAsync();
        var description = await console.GetForAsync<JsonElement>("/openapi/v1.json");
        var links = new List<string>();
        foreach (var path in description.GetProperty("paths").EnumerateObject().Where(path => path.Value.TryGetProperty("get", out _) && !path.Name.Contains('{', StringComparison.Ordinal)))
        {
            using var answer = await console.GetAsync(path.Name);
            links.AddRange(found.Links(await answer.Content.ReadAsStringAsync()));
        }

        return links;
    }

    private async Task<LedgerEntry> OpenedAsync(string round) =>
        Assert.Single(await _venue.Get<ILedgerStore>().StreamAsync(_venue.Session.Id, "round/" + round, CancellationToken.None), entry => entry.Name == "round.ballotsOpened");

    private static IReadOnlyList<Given> BallotsOpenedOf(LedgerEntry entry) =>
        Assert.IsType<BallotsOpened>(Engine.Events.DomainEvents.Catalog.Decode(new Engine.Events.StoredEvent(entry.Name, entry.Data))).Given;

    // Every ballot that one can cast by choosing one to three of four options.
    private static List<IReadOnlyList<BallotChoice>> Dictionary(string round) =>
        [.. Enumerable.Range(1, 15).Select(set => (IReadOnlyList<BallotChoice>)[.. Enumerable.Range(1, 4).Where(number => (set & (1 << (number - 1))) != 0).Select(number => new BallotChoice(Option(round, number), 1))])];

    // As both the event and the command have it.
    private static string Written(CastBallot ballot) => JsonSerializer.Serialize(ballot.Choices, ContractsJson.Options);
}
