using System.Net;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Documents.Print;
using LiveSession.Server.Tests.Support;
using CodeKind = LiveSession.Engine.People.CodeKind;

namespace LiveSession.Server.Tests.RunOfShow;

/// <summary>People without a phone, people who come late or not at all, and seats over two half-days.</summary>
public sealed class FrontDeskTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder _folder = new();
    private Venue _venue = null!;
    private Device _console = null!;
    private Dictionary<string, int> _first = [];

    public async Task InitializeAsync() => await ReopenAsync();

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task PersonWithoutAPhone_IsPresent_AndKeepsASeatThroughRotations()
    {
        await _console.DoAsync(new CheckInPerson(Device.NewId(), "p-3"));
        await _console.SeesAsync<SessionRecord>("session", session => session.Present == 1, "one is present");

        for (var plan = 0; plan < 3; plan++)
        {
            await RotateAsync();
            Assert.True(Seat("p-3").Seat.Present);
        }
    }

    [Fact]
    public async Task NoShow_KeepsTheSeat_UntilItIsGivenUp_AndIsSeatedOnArrival()
    {
        await _console.DoAsync(new CheckInPerson(Device.NewId(), "p-1"));
        await RotateAsync();
        Assert.True(Seat("p-2").Table > 0);
        var (others, host) = (SeatsBut("p-2"), Seat("p-1").Table);

        await _console.DoAsync(new ReleaseSeats(Device.NewId(), "p-2"));
        await SeesSeatAsync("p-2", table: 0);
        Assert.Equal(others, SeatsBut("p-2"));

        await _console.DoAsync(new ReleaseSeats(Device.NewId()));
        await _console.UntilAsync(() => SeatsBut("").Length == 1, "only the one who is here has a seat");
        Assert.Equal(host, Seat("p-1").Table);

        var latecomer = await _venue.PhoneAsync(2);
        await latecomer.SeesAsync<MeRecord>("me", me => me.Table > 0, "the latecomer has a seat");
    }

    [Fact]
    [Trait("Rule", "N2")]
    public async Task WalkIn_IsTakenInOnce_AtTheTableThatIsAskedFor()
    {
        var welcome = new AddWalkIn(Device.NewId(), "Amel", "Haddad", Table: 2);

        await _console.DoAsync(welcome);
        await _console.DoAsync(welcome);

        await _console.UntilAsync(() => Seats().Count(seat => seat.Seat is { Name: "Amel Haddad", Present: true } && seat.Table == 2) == 1, "she sits at table 2");
        await _console.SeesAsync<SessionRecord>("session", session => session is { Present: 1, Expected: Venue.People + 1 }, "one more is expected and present");
        await _console.IsRefusedAsync(new AddWalkIn(Device.NewId(), "Paul", Table: 99), RefusalCodes.TableUnknown);
        Assert.DoesNotContain(_venue.Session.People.All, person => person.FirstName == "Paul");
    }

    /// <summary>Without a badge the phone would come in by the table's tent, and the room would have one person more than there are.</summary>
    [Fact]
    [Trait("Rule", "N2")]
    public async Task WalkIn_HasABadgeAtOnce_AndTheirPhoneIsThatPerson()
    {
        var welcome = new AddWalkIn(Device.NewId(), "Amel", "Haddad", Table: 2);
        var arrival = (await _console.DoAsync(welcome)).Arrival;
        Assert.Equal(("Amel", 2), (arrival?.FirstName, arrival?.Table));
        Assert.Equal(arrival, (await _console.DoAsync(welcome)).Arrival);
        var code = Assert.Single(await _venue.CodesAsync(CodeKind.Badge), code => code.Target == arrival!.ParticipantId).Code;

        var browser = await _venue.SignInAsync();
        Assert.Contains(CodeAlphabet.Grouped(code), await ReadAsync(browser, $"/print/badges/{arrival!.ParticipantId}"), StringComparison.Ordinal);
        Assert.StartsWith("<svg", await ReadAsync(browser, $"/print/badges/{arrival.ParticipantId}/code.svg"), StringComparison.Ordinal);

        var phone = _venue.NewBrowser();
        Assert.Equal(arrival.ParticipantId, (await phone.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(code))).ParticipantId);
        await phone.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await _venue.TentAsync(2)));
        await _console.SeesAsync<SessionRecord>("session", session => session is { Present: 1, Expected: Venue.People + 1 }, "one more is expected and present");
    }

    [Fact]
    [Trait("Rule", "A1")]
    public async Task Badge_IsPrintedByTheOwnSessionsConsoleOnly()
    {
        var other = await _venue.SignInAsync(await _venue.OtherSessionAsync());
        foreach (var path in new[] { "/print/badges/p-1", "/print/badges/p-1/code.svg" })
        {
            using var response = await other.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task WhoHasGoneHome_IsNotCounted_AndIsBackWithOneClick()
    {
        var phone = await _venue.PhoneAsync(4);
        await _venue.OpenRoundAsync(Agenda.Vote);
        await _console.DoAsync(new CheckInPerson(Device.NewId(), "p-5"));
        await phone.DoAsync(new CastBallot(Device.NewId(), Agenda.Vote, [new BallotChoice(Agenda.Option(1), 1)]));
        await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally is { Voted: 1, Present: 2 }, "one of two has voted");
        var table = Seat("p-4").Table;

        await _console.DoAsync(new SignOffPerson(Device.NewId(), "p-5"));
        await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally is { Voted: 1, Present: 1 }, "one of one has voted");
        await _console.DoAsync(new SignOffPerson(Device.NewId(), "p-4"));
        await _console.SeesAsync<SessionRecord>("session", session => session.Present == 0, "nobody is present");
        await _console.SeesAsync<TallyRecord>($"tally/{Agenda.Vote}", tally => tally is { Voted: 1, Present: 1 }, "whoever voted still counts in the vote");

        await _console.DoAsync(new CheckInPerson(Device.NewId(), "p-4"));
        await _console.SeesAsync<SessionRecord>("session", session => session.Present == 1, "one is back");
        Assert.Equal(table, Seat("p-4").Table);
        await _console.IsRefusedAsync(new SignOffPerson(Device.NewId(), "nobody"), RefusalCodes.ParticipantUnknown);
    }

    /// <summary>The second half-day begins after a night: the server was off, the phones were asleep.</summary>
    [Fact]
    [Trait("Rule", "N5")]
    public async Task SecondHalfDay_HasTheSamePeople_NewGroups_AndCountsWhoMetInBoth()
    {
        var browsers = await Task.WhenAll(Enumerable.Range(1, Venue.People).Select(_venue.JoinAsync));
        await RotateAsync();
        var firstDay = TableOf();
        await _venue.DisposeAsync();

        await ReopenAsync();
        var phones = await Task.WhenAll(browsers.Select(browser => _venue.FollowAsync(_venue.Moved(browser), Contracts.HubRoutes.Phone)));
        Assert.Equal(firstDay, TableOf());
        await _console.DoAsync(new ReconfigureTables(Device.NewId(), Seating.Version));
        await _console.SeesAsync<SeatingRecord>("seating", seating => seating is { Plans: 2, Last: SeatingChange.Reconfigure }, "the groups of the second half-day");

        var secondDay = TableOf();
        Assert.NotEqual(firstDay, secondDay);
        Assert.Equal(firstDay.Keys, secondDay.Keys);
        foreach (var (phone, number) in phones.Select((phone, index) => (phone, index + 1)))
        {
            await phone.SeesAsync<MeRecord>("me", me => me.ParticipantId == $"p-{number}" && me.Table == secondDay[$"p-{number}"], "the same person at the new table");
        }

        // Two tables of six, twice mixed: with so few tables people must meet again, and every such pair is counted.
        var again = Pairs(secondDay).Count(pair => Pairs(firstDay).Contains(pair) || Pairs(_first).Contains(pair));
        Assert.Equal(again, Seating.Repeats);
        Assert.True(Seating.RepeatsInAll >= Seating.Repeats);
    }

    private static async Task<string> ReadAsync(Browser browser, string path)
    {
        using var response = await browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private SeatingRecord Seating => (SeatingRecord)_console.Records["seating"];

    private async Task ReopenAsync()
    {
        _venue = await Venue.OpenAsync(_folder);
        _console = await _venue.ConsoleAsync();
        await _console.UntilAsync(() => Seats().Any() && _console.Records.ContainsKey("seating"), "the console shows who sits where");
        _first = _first.Count == 0 ? TableOf() : _first;
    }

    private async Task RotateAsync()
    {
        var version = Seating.Version;
        await _console.DoAsync(new RotateTables(Device.NewId(), version));
        await _console.SeesAsync<SeatingRecord>("seating", seating => seating.Version > version, "a new plan");
    }

    private IEnumerable<(int Table, Seat Seat)> Seats() => _console.Records.Values.OfType<SeatMapRecord>().SelectMany(table => table.Seats.Select(seat => (table.Table, seat)));

    private (int Table, Seat Seat) Seat(string participant) => Seats().Single(seat => seat.Seat.ParticipantId == participant);

    private Dictionary<string, int> TableOf() => Seats().OrderBy(seat => seat.Seat.ParticipantId, StringComparer.Ordinal).ToDictionary(seat => seat.Seat.ParticipantId, seat => seat.Table, StringComparer.Ordinal);

    private (int Table, string Person)[] SeatsBut(string participant) =>
        [.. Seats().Where(seat => seat.Table > 0 && seat.Seat.ParticipantId != participant).Select(seat => (seat.Table, seat.Seat.ParticipantId)).OrderBy(seat => seat.ParticipantId, StringComparer.Ordinal)];

    private Task SeesSeatAsync(string participant, int table) => _console.UntilAsync(() => Seats().Any(seat => seat.Seat.ParticipantId == participant && seat.Table == table), $"{participant} at table {table}");

    private static HashSet<(string One, string Other)> Pairs(Dictionary<string, int> tableOf) =>
        [.. tableOf.SelectMany(one => tableOf.Where(other => one.Value == other.Value && string.CompareOrdinal(one.Key, other.Key) < 0).Select(other => (one.Key, other.Key)))];
}
