using System.Net;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Access;
using LiveSession.Server.Tests.Support;
using CodeKind = LiveSession.Engine.People.CodeKind;

namespace LiveSession.Server.Tests.Nodes;

/// <summary>A device may ask at one node what happened at the other.</summary>
public sealed class TwoNodesTests : IAsyncLifetime
{
    private TwoNodes _nodes = null!;

    private Venue First => _nodes.First;

    private Venue Second => _nodes.Second;

    public async Task InitializeAsync() => _nodes = await TwoNodes.OpenAsync();

    public async Task DisposeAsync() => await _nodes.DisposeAsync();

    [Fact]
    public async Task NodesThatStartTogether_MakeOneDay()
    {
        var only = Assert.Single(await _nodes.Ledger.HeadsAsync(CancellationToken.None));

        Assert.Equal((only.SessionId, only.SessionId), (First.Session.Id, Second.Session.Id));
        Assert.Equal((Venue.People, Venue.People), (First.Session.View.Read(model => model.Session.Roster.Count), (await First.CodesAsync(CodeKind.Badge)).Count));
        Assert.Equal((Venue.Tables, 1), ((await First.CodesAsync(CodeKind.Table)).Count, (await Second.CodesAsync(CodeKind.Room)).Count));
        Assert.Equal((First.Server.Links.RoomCode, 1), (Second.Server.Links.RoomCode, new[] { First, Second }.Count(venue => venue.Server.Links.IsNew)));
    }

    [Fact]
    public async Task DeviceThatAskedAtOneNode_IsSeenAndAcceptedAtTheOther()
    {
        var console = await First.ConsoleAsync();
        var watching = await Watching.StartAsync(console);
        var browser = Second.NewBrowser();
        var offer = await browser.PostForAsync<PairingOffer>("/api/pairings", new PairingRequest(DeviceRole.Tablet, 2));

        await watching.UntilAsync(numbers => numbers.Pairings.Contains(new PendingPairing(offer.Code, DeviceRole.Tablet, 2)), "the console sees the code that the tablet shows at the other node");
        await console.DoAsync(new AcceptPairing(Device.NewId(), offer.Code, DeviceRole.Tablet, 2));
        await watching.UntilAsync(numbers => numbers.Pairings.Count == 0, "the tablet waits no more");
        var answer = await browser.PostForAsync<PairingAnswer>("/api/pairings/claim", new PairingClaim(offer.Secret));

        Assert.Equal(new PairingAnswer(Accepted: true, DeviceRole.Tablet, 2), answer);
        await Second.FollowAsync(browser, HubRoutes.Tablet);
    }

    [Fact]
    [Trait("Rule", "N5")]
    public async Task CookieOfOneNode_IsGoodAtTheOther_BeforeThatHasHeardOfIt()
    {
        _nodes.Late.HoldUp();
        var browser = await First.JoinAsync(1);

        await Second.FollowAsync(Second.Moved(browser), HubRoutes.Phone);
    }

    [Fact]
    [Trait("Rule", "N4")]
    public async Task DeviceThatHasSeenMore_IsNotTakenBack()
    {
        var browser = await First.JoinAsync(1);
        await Second.Session.View.ReachedAsync(First.Session.View.Read(model => model.Seq), CancellationToken.None);
        _nodes.Late.HoldUp();
        await First.OpenRoundAsync(Agenda.Vote);
        var seen = await First.FollowAsync(browser, HubRoutes.Phone);
        await seen.SeesAsync<RoundRecord>($"round/{Agenda.Vote}", round => round.Status is RoundStatus.Open, "the vote is open");

        var moved = await Second.ConnectAsync(Second.Moved(browser), HubRoutes.Phone);
        var patch = await moved.FirstPatchAsync(seen.Position).WithinAsync("the first patch comes");

        Assert.False(patch.Reset);
        Assert.True(patch.Seq >= seen.Position.Seq);
    }

    [Fact]
    [Trait("Rule", "N4")]
    public async Task ConnectedPeopleAndDevices_AreCountedOverBothNodes_EachOnce()
    {
        var watching = await Watching.StartAsync(await First.ConsoleAsync());
        var browser = await First.JoinAsync(1);
        await First.FollowAsync(browser, HubRoutes.Phone);
        await Second.FollowAsync(Second.Moved(browser), HubRoutes.Phone);
        var other = await Second.PhoneAsync(2);
        var screen = await Second.FollowAsync(Second.Moved(await First.PairAsync(DeviceRole.Screen)), HubRoutes.Screen);
        var screenId = Assert.Single(Second.Session.Attendance.Here.Devices);

        await watching.UntilAsync(numbers => numbers.Connected == 2 && numbers.ConnectedDevices.Contains(screenId), "two people and the screen");
        await other.Connection.StopAsync();
        await screen.Connection.StopAsync();

        await watching.UntilAsync(numbers => numbers.Connected == 1 && !numbers.ConnectedDevices.Contains(screenId), "one person, no screen");
    }

    [Fact]
    public async Task NameThatOneNodeSaved_IsShownByTheOther()
    {
        var browser = First.NewBrowser();
        var answer = await browser.PostForAsync<JoinAnswer>("/api/join", new JoinRequest(await First.TentAsync(1), Name: "Ada"));

        var phone = await Second.FollowAsync(Second.Moved(browser), HubRoutes.Phone);

        Assert.Equal("Ada", Second.Session.People.NameOf(answer.ParticipantId));
        await phone.UntilAsync(() => phone.Records.Values.Any(record => record.ToString()!.Contains("Ada", StringComparison.Ordinal)), "her phone shows her name");
    }

    [Fact]
    [Trait("Rule", "B1")]
    public async Task ListImportedAtTheOtherNode_GivesNobodyASecondId()
    {
        var console = await First.SignInAsync();
        const string List = "badge;prenom;nom\nNEW1;Ada;Lovelace\nNEW2;Marie;Curie\n";

        await Task.WhenAll(console.PostTextAsync("/api/participants/import?lang=en", List, "text/csv"), Second.Moved(console).PostTextAsync("/api/participants/import?lang=en", List, "text/csv"));

        await First.Session.CatchUpAsync(CancellationToken.None);
        Assert.Equal(Venue.People + 2, First.Session.View.Read(model => model.Session.Roster.Count));
        Assert.Equal(Venue.People + 2, (await First.CodesAsync(CodeKind.Badge)).Count);
    }

    [Fact]
    public async Task MoveAtOneNode_SeesTheMoveBeforeItAtTheOther()
    {
        var console = await Second.FollowAsync(Second.Moved(await First.SignInAsync()), HubRoutes.Console);
        await First.OpenRoundAsync(Agenda.Harvest);
        await (await First.PhoneAsync(1)).DoAsync(new AskQuestion(Device.NewId(), Agenda.Harvest, "Why?", 1));
        await Second.Session.CatchUpAsync(CancellationToken.None);
        _nodes.Late.HoldUp();
        await First.CloseRoundAsync(Agenda.Harvest);

        await console.DoAsync(new OpenRound(Device.NewId(), Agenda.Five));
    }

    [Fact]
    public async Task TwoConsolesAtTwoNodes_LeaveOneRoundOpen()
    {
        var one = await First.ConsoleAsync();
        var two = await Second.ConsoleAsync();

        await Task.WhenAll(one.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote)), two.DoAsync(new OpenRound(Device.NewId(), Agenda.Harvest)));

        await one.UntilAsync(() => Open(one) is [var only] && only == ((SessionRecord)one.Records["session"]).CurrentRound, "one round is open, and it is the current one");

        static string[] Open(Device console) => [.. console.Records.Values.OfType<RoundRecord>().Where(round => round.Status is RoundStatus.Open).Select(round => round.Id)];
    }

    [Fact]
    public async Task SessionBegunAtOneNode_IsFoundAtTheOther()
    {
        var session = await First.OtherSessionAsync();
        var token = await First.Get<ConsoleSignIn>().IssueAsync(session.Id, CancellationToken.None);
        var browser = Second.NewBrowser();

        using var signedIn = await browser.PostAsync("/api/sign-in", new SignInRequest(token));
        var console = await Second.FollowAsync(browser, HubRoutes.Console);

        Assert.Equal(HttpStatusCode.NoContent, signedIn.StatusCode);
        await console.SeesAsync<SessionRecord>("session", record => record.Title == "A small day", "the session of the other node");
    }
}
