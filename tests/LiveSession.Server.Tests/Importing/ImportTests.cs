using System.Net;
using System.Text;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Importing;

/// <summary>Lists and agendas over HTTP: everything, or every fault and nothing.</summary>
public sealed class ImportTests : IAsyncLifetime
{
    private const string People = "/api/participants/import?lang=en";
    private const string Agendas = "/api/agenda?lang=en";

    private Venue _venue = null!;
    private Browser _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        _console = await _venue.SignInAsync();
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    [Trait("Rule", "B1")]
    public async Task ListWithFaults_NamesEveryOneAndImportsNobody()
    {
        var before = await StateAsync();

        using var response = await _console.PostTextAsync(People, "badge;prenom;nom;table\n9001;Ada;Lovelace;1\n9002;;Curie;1\n9001;Emmy;Noether;1\n9004;Lise;Meitner;77\n", "text/csv");
        var answer = await FaultyAsync(response);

        Assert.Equal([3, 4, 5], answer.Faults.Select(fault => fault.Line));
        Assert.All(answer.Faults, fault => Assert.NotEmpty(fault.Remedy));
        Assert.Equal(before, await StateAsync());
    }

    [Theory]
    [Trait("Rule", "B1")]
    [InlineData("")]
    [InlineData("badge;prenom;nom\n")]
    [InlineData("Ada;Lovelace\n")]
    [InlineData("\0\0\0\0")]
    public async Task FileThatIsNoList_IsAFault(string file)
    {
        using var response = await _console.PostTextAsync(People, file, "text/csv");

        Assert.NotEmpty((await FaultyAsync(response)).Faults);
    }

    [Fact]
    [Trait("Rule", "B1")]
    public async Task ExcelFrenchList_EnrolsAndKeepsSeatsAndCodesWhenImportedAgain()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var windows = Encoding.GetEncoding(1252);
        var list = "badge;prénom;nom;table\r\n9001;Zoé;Lefèvre;1\r\n9002;Maël;Noël;2\r\n";
        await _console.SendAsync(HttpMethod.Post, People, Browser.Text(windows.GetBytes(list), "text/csv"));
        var zoe = Assert.Single(_venue.Session.People.All, person => person.Badge == "9001");
        var (code, seat) = (await _venue.CodesAsync(Engine.People.CodeKind.Badge), _venue.Session.View.Read(model => model.TableOf(zoe.ParticipantId)));
        Assert.Equal(("Zoé", "Lefèvre", 1), (zoe.FirstName, zoe.LastName, seat));

        using var again = await _console.PostTextAsync(People, list.Replace("Lefèvre;1", "Martin;2", StringComparison.Ordinal).Replace("9001", " 9001 ", StringComparison.Ordinal) + "9003;Ève;Curie;1\r\n", "text/csv");
        var answer = await Browser.ReadAsync<ImportAnswer>(again);

        Assert.Equal(3, answer.Imported);
        var renamed = Assert.Single(_venue.Session.People.All, person => person.Badge == "9001");
        Assert.Equal((zoe.ParticipantId, "Martin"), (renamed.ParticipantId, renamed.LastName));
        Assert.Equal(seat, _venue.Session.View.Read(model => model.TableOf(zoe.ParticipantId)));
        var codes = await _venue.CodesAsync(Engine.People.CodeKind.Badge);
        Assert.Empty(code.Except(codes));
        Assert.Equal(Venue.People + 3, codes.Count);
        using var join = await _venue.NewBrowser().PostAsync("/api/join", new JoinRequest(codes.Single(found => found.Target == zoe.ParticipantId).Code));
        Assert.Equal("Zoé Martin", (await Browser.ReadAsync<JoinAnswer>(join)).Name);
    }

    [Fact]
    [Trait("Rule", "B1")]
    public async Task DoubleClickOnImport_GivesEverybodyOneBadge()
    {
        var list = "badge;prenom;nom\n" + string.Concat(Enumerable.Range(1, 200).Select(number => $"B{number:D4};Person;Number {number}\n"));

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => _console.PostTextAsync(People, list, "text/csv")));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(Venue.People + 200, _venue.Session.People.All.Count);
        var codes = await _venue.CodesAsync(Engine.People.CodeKind.Badge);
        Assert.Equal(Venue.People + 200, codes.Select(code => code.Target).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Venue.People + 200, codes.Count);
        using var badges = await _console.GetAsync("/print/badges");
        Assert.Equal(HttpStatusCode.OK, badges.StatusCode);
    }

    [Fact]
    [Trait("Rule", "B1")]
    public async Task BadgeInOtherCase_IsTheSamePerson()
    {
        await _console.PostTextAsync(People, "badge;prenom;nom\nabc1;Ada;Lovelace\n", "text/csv");
        await _console.PostTextAsync(People, "badge;prenom;nom\nABC1;Ada;Byron\n", "text/csv");

        Assert.Equal(Venue.People + 1, _venue.Session.People.All.Count);
    }

    [Fact]
    [Trait("Rule", "E1")]
    public async Task TimeZoneOfTheAgenda_ReachesEveryDevice()
    {
        Device[] devices = [await _venue.PhoneAsync(1), await _venue.TabletAsync(1), await _venue.ScreenAsync(), await _venue.DirectorAsync(), await _venue.ConsoleAsync()];
        var here = _venue.Session.View.Read(model => model.Session.TimeZone);
        Assert.Equal(TimeZoneInfo.Local.Id, here);
        using var exported = await _console.GetAsync("/api/agenda");
        var agenda = await exported.Content.ReadAsStringAsync();

        await _console.PostTextAsync(Agendas, agenda.Replace($"timezone: {here}", "timezone: America/Guadeloupe", StringComparison.Ordinal), "application/yaml");

        foreach (var device in devices)
        {
            await device.SeesAsync<SessionRecord>("session", session => session.TimeZone == "America/Guadeloupe", "the event's time zone");
        }
    }

    [Fact]
    [Trait("Rule", "B2")]
    public async Task AgendaWithFaults_NamesEveryOneWithItsLineAndChangesNothing()
    {
        using var before = await _console.GetAsync("/api/agenda");
        var agenda = """
            title: "A day"
            language: xx
            tables: 2
            rounds:
              - id: ask
                kind: questionHarvest
                title: "Ask"
                theme: "Theme"
                surprise: yes
              - id: pick
                kind: choice
                title: "Pick"
                from: nobody
                rule: one
                keep: 1
            """;

        using var response = await _console.PostTextAsync(Agendas, agenda, "application/yaml");
        var answer = await FaultyAsync(response);

        Assert.Equal([2, 9, 13], answer.Faults.Select(fault => fault.Line));
        using var after = await _console.GetAsync("/api/agenda");
        Assert.Equal(await before.Content.ReadAsStringAsync(), await after.Content.ReadAsStringAsync());
    }

    [Fact]
    [Trait("Rule", "B2")]
    public async Task ExportedAgenda_IsImportedAsItWas()
    {
        using var exported = await _console.GetAsync("/api/agenda");
        var yaml = await exported.Content.ReadAsStringAsync();

        using var imported = await _console.PostTextAsync(Agendas, yaml, "application/yaml");
        using var again = await _console.GetAsync("/api/agenda");

        Assert.Equal(Agenda.Rounds.Count, (await Browser.ReadAsync<ImportAnswer>(imported)).Imported);
        Assert.Equal(yaml, await again.Content.ReadAsStringAsync());
    }

    [Fact]
    [Trait("Rule", "B2")]
    public async Task AgendaWithFewerTablesThanPeopleSitAt_IsAFault()
    {
        using var exported = await _console.GetAsync("/api/agenda");
        var yaml = (await exported.Content.ReadAsStringAsync()).Replace($"tables: {Venue.Tables}", "tables: 1", StringComparison.Ordinal);

        using var response = await _console.PostTextAsync(Agendas, yaml, "application/yaml");

        Assert.Equal("tables", Assert.Single((await FaultyAsync(response)).Faults).Column);
    }

    [Fact]
    [Trait("Rule", "B2")]
    public async Task AgendaWithoutTheRoundThatTheRoomIsIn_IsAFault()
    {
        await _venue.OpenRoundAsync(Agenda.Vote);
        using var exported = await _console.GetAsync("/api/agenda");
        var yaml = (await exported.Content.ReadAsStringAsync()).Replace($"id: {Agenda.Vote}", "id: another", StringComparison.Ordinal);

        using var response = await _console.PostTextAsync(Agendas, yaml, "application/yaml");

        Assert.Equal("rounds", Assert.Single((await FaultyAsync(response)).Faults).Column);
    }

    [Fact]
    public async Task MoreTables_GetTentsAndKeepThePrintedOnes()
    {
        var before = await _venue.CodesAsync(Engine.People.CodeKind.Table);
        using var exported = await _console.GetAsync("/api/agenda");
        var yaml = (await exported.Content.ReadAsStringAsync()).Replace($"tables: {Venue.Tables}", "tables: 5", StringComparison.Ordinal);

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => _console.PostTextAsync(Agendas, yaml, "application/yaml")));

        var after = await _venue.CodesAsync(Engine.People.CodeKind.Table);
        Assert.Equal(["1", "2", "3", "4", "5"], after.Select(code => code.Target).Order(StringComparer.Ordinal));
        Assert.Empty(before.Except(after));
    }

    private async Task<(int People, long Seq, int Codes)> StateAsync() =>
        (_venue.Session.People.All.Count, _venue.Session.View.Read(model => model.Seq), (await _venue.CodesAsync(Engine.People.CodeKind.Badge)).Count);

    private static async Task<ImportAnswer> FaultyAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
        var answer = System.Text.Json.JsonSerializer.Deserialize<ImportAnswer>(await response.Content.ReadAsStringAsync(), Contracts.ContractsJson.Options)!;
        Assert.Equal(0, answer.Imported);
        return answer;
    }
}
