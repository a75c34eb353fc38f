using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.Importing;

/// <summary>Single rounds over HTTP: planned, changed and taken away as long as nobody has opened them.</summary>
[Trait("Rule", "B2")]
public sealed class RoundPlanningTests : IAsyncLifetime
{
    private const string Coffee = """{ "id": "coffee", "kind": "break", "title": "Coffee", "duration": "15 min", "message": "In the hall" }""";

    private Venue _venue = null!;
    private Browser _browser = null!;
    private Device _console = null!;

    public async Task InitializeAsync()
    {
        _venue = await Venue.OpenAsync();
        _browser = await _venue.SignInAsync();
        _console = await Device.FollowAsync(_browser, HubRoutes.Console);
    }

    public async Task DisposeAsync() => await _venue.DisposeAsync();

    [Fact]
    public async Task NewRound_StandsBehindTheOneThatIsNamed()
    {
        Assert.Equal(HttpStatusCode.OK, (await PutAsync("coffee", Coffee, after: Agenda.Harvest)).Status);

        var session = await _console.SeesAsync<SessionRecord>("session", session => session.Agenda!.Contains("coffee"), "the break is planned");
        Assert.Equal([Agenda.Harvest, "coffee", Agenda.Five, Agenda.Vote, Agenda.Commitments], session.Agenda);
        await _console.SeesAsync<RoundRecord>("round/coffee", round => round is { Seconds: 900, Detail: InterludeDetail { Message: "In the hall" } }, "its settings");
    }

    [Fact]
    public async Task Keys_AreReadChangedAndPutBack()
    {
        using var answer = await _browser.GetAsync($"/api/agenda/rounds/{Agenda.Vote}");
        var keys = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        keys["title"] = "One of two";
        keys["options"] = new JsonArray("A", "B");

        Assert.Equal(HttpStatusCode.OK, (await PutAsync(Agenda.Vote, keys.ToJsonString())).Status);

        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        await _console.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round is { Title: "One of two", Detail: ChoiceDetail { OptionCount: 2 } }, "two options");
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync("/api/agenda/rounds/none")).StatusCode);
    }

    [Fact]
    public async Task RoundThatWasOpened_StaysAsPeopleHaveUsedIt()
    {
        await _console.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));

        foreach (var (status, answer) in new[] { await PutAsync(Agenda.Vote, Coffee.Replace("coffee", Agenda.Vote, StringComparison.Ordinal)), await RemoveAsync(Agenda.Vote) })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
            Assert.Contains("opened before", Assert.Single(answer.Faults).Problem, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Round_IsTakenAway_UnlessAnotherBuildsOnIt()
    {
        Assert.Contains("builds on it", Assert.Single((await RemoveAsync(Agenda.Harvest)).Answer.Faults).Problem, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await RemoveAsync(Agenda.Five)).Status);
        Assert.Equal(HttpStatusCode.OK, (await RemoveAsync(Agenda.Harvest)).Status);

        await _console.SeesAsync<SessionRecord>("session", session => session.Agenda is [Agenda.Vote, Agenda.Commitments], "two rounds are left");
    }

    [Fact]
    public async Task FaultyRound_ChangesNothing()
    {
        var (status, answer) = await PutAsync("coffee", Coffee.Replace("15 min", "soon", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains("soon", Assert.Single(answer.Faults).Problem, StringComparison.Ordinal);
        Assert.NotEmpty((await PutAsync("tea", Coffee)).Answer.Faults);
        Assert.Equal(4, _venue.Session.View.Read(model => model.Session.Agenda.Length));
    }

    [Fact]
    public async Task ConsoleThatDoesNotDrive_PlansNothing()
    {
        var other = await _venue.ConsoleAsync();
        await other.DoAsync(new TakeControl(Device.NewId()));

        Assert.Contains("drives the room", Assert.Single((await PutAsync("coffee", Coffee)).Answer.Faults).Problem, StringComparison.Ordinal);
        Assert.NotEmpty((await RemoveAsync(Agenda.Vote)).Answer.Faults);
    }

    private Task<(HttpStatusCode Status, ImportAnswer Answer)> PutAsync(string id, string keys, string? after = null) =>
        AskAsync(HttpMethod.Put, id, Browser.Text(Encoding.UTF8.GetBytes(keys), "application/json"), after);

    private Task<(HttpStatusCode Status, ImportAnswer Answer)> RemoveAsync(string id) => AskAsync(HttpMethod.Delete, id, content: null, after: null);

    private async Task<(HttpStatusCode Status, ImportAnswer Answer)> AskAsync(HttpMethod method, string id, HttpContent? content, string? after)
    {
        using var body = content;
        using var response = await _browser.SendAsync(method, $"/api/agenda/rounds/{id}?lang=en{(after is null ? "" : "&after=" + after)}", body);
        return (response.StatusCode, (await response.Content.ReadFromJsonAsync<ImportAnswer>(ContractsJson.Options))!);
    }
}
