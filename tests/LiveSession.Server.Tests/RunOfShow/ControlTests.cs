using System.Net.Http.Json;
using System.Reflection;
using LiveSession.Contracts;
using LiveSession.Contracts.Commands;
using LiveSession.Contracts.Http;
using LiveSession.Contracts.Records;
using LiveSession.Server.Hubs;
using LiveSession.Server.Tests.Support;

namespace LiveSession.Server.Tests.RunOfShow;

/// <summary>
/// Two consoles, one in control: what moves the room or changes what everybody sees is refused to the other. Found by reflection: a new
/// command of the console says in the list below why a second operator may give it, or needs control.
/// </summary>
public sealed class ControlTests(TwoConsoles consoles) : IClassFixture<TwoConsoles>
{
    private const string Moderates = "moderators do it beside whoever drives; none of it moves the room";
    private const string OnePerson = "concerns one person at the front desk; nobody else moves";
    private const string OneDevice = "concerns one device, which a technician sets up beside whoever drives";
    private const string FacilitatorsOnly = "is seen by facilitators only";

    private static readonly Dictionary<string, string> WithoutControl = new(StringComparer.Ordinal)
    {
        [nameof(ConsoleHub.TakeControl)] = "is the way to control",
        [nameof(ConsoleHub.ReleaseControl)] = "is the way out of control; whoever has none changes nothing by it",
        [nameof(ConsoleHub.ApproveQuestions)] = Moderates,
        [nameof(ConsoleHub.RejectQuestion)] = Moderates,
        [nameof(ConsoleHub.EditQuestion)] = Moderates,
        [nameof(ConsoleHub.PinQuestion)] = Moderates,
        [nameof(ConsoleHub.HighlightQuestion)] = Moderates,
        [nameof(ConsoleHub.MergeQuestions)] = Moderates,
        [nameof(ConsoleHub.UnmergeQuestion)] = Moderates,
        [nameof(ConsoleHub.DismissSuggestion)] = Moderates,
        [nameof(ConsoleHub.HidePulseEntry)] = Moderates,
        [nameof(ConsoleHub.HideStory)] = Moderates,
        [nameof(ConsoleHub.ShowStory)] = Moderates,
        [nameof(ConsoleHub.TakeFindingDown)] = Moderates,
        [nameof(ConsoleHub.MoveParticipant)] = OnePerson,
        [nameof(ConsoleHub.NameHost)] = OnePerson,
        [nameof(ConsoleHub.SetFixed)] = OnePerson,
        [nameof(ConsoleHub.CheckInPerson)] = OnePerson,
        [nameof(ConsoleHub.SignOffPerson)] = OnePerson,
        [nameof(ConsoleHub.AddWalkIn)] = OnePerson,
        [nameof(ConsoleHub.ReleaseSeats)] = OnePerson + "; of everybody at once it needs control",
        [nameof(ConsoleHub.AcceptPairing)] = OneDevice,
        [nameof(ConsoleHub.RevokeDevice)] = "shuts out a lost or foreign device, which cannot wait",
        [nameof(ConsoleHub.PlaceKiosk)] = OneDevice,
        [nameof(ConsoleHub.NameScreen)] = OneDevice,
        [nameof(ConsoleHub.SetUpScreen)] = OneDevice + "; what the screen shows stays",
        [nameof(ConsoleHub.Announce)] = "answers one table; to everybody it needs control",
        [nameof(ConsoleHub.WithdrawAnnouncement)] = "takes a message away that somebody regrets",
        [nameof(ConsoleHub.ParkTopic)] = FacilitatorsOnly,
        [nameof(ConsoleHub.SettleTopic)] = FacilitatorsOnly,
        [nameof(ConsoleHub.EndHelpCall)] = "says that somebody has come to one table",
    };

    private static readonly MethodInfo[] Methods = [.. typeof(ConsoleHub)
        .GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(method => method.GetParameters() is [{ } only] && only.ParameterType.IsAssignableTo(typeof(IDeviceCommand)))];

    public static TheoryData<string> Commands => [.. Methods.Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task CommandOfASecondConsole_IsRefused_UnlessTheListSaysWhyNot(string command)
    {
        var asked = (IDeviceCommand)Payload.Fitting(Methods.Single(method => method.Name == command).GetParameters()[0].ParameterType);
        if (asked is Contracts.Commands.TakeControl)
        {
            return;
        }

        // Those two are for one as well as for all: here for one.
        asked = asked switch
        {
            ReleaseSeats seats => seats with { ParticipantId = "p-unknown" },
            Announce announce => announce with { Table = 99 },
            _ => asked,
        };
        var refused = (await consoles.Second.SendAsync(asked)).Refusal?.Code is RefusalCodes.NotInControl;

        Assert.True(refused != WithoutControl.ContainsKey(command), $"{command}: refused {refused}, listed {WithoutControl.ContainsKey(command)}");
    }

    [Fact]
    public void List_NamesOnlyCommandsOfTheConsole() => Assert.Empty(WithoutControl.Keys.Except(Methods.Select(method => method.Name)));

    [Fact]
    public async Task WhatConcernsEverybody_IsRefused_WithTheNameOfTheConsoleThatDrives()
    {
        var driving = (await consoles.First.SeesAsync<ConsoleRecord>("console", record => record.Control is not null, "a console drives")).Control;
        foreach (var asked in new IDeviceCommand[] { new ReleaseSeats(Device.NewId()), new Announce(Device.NewId(), "Lunch is ready"), new RotateTables(Device.NewId(), After: 0), new OpenRound(Device.NewId(), Agenda.Vote) })
        {
            var refusal = (await consoles.Second.SendAsync(asked)).Refusal;
            Assert.Equal((RefusalCodes.NotInControl, driving), (refusal?.Code, refusal?.Values?["name"]));
        }
    }

    [Fact]
    public async Task NewAgenda_IsRefused_ToTheSecondConsole()
    {
        using var response = await consoles.SecondBrowser.PostTextAsync("/api/agenda?lang=en", "title: Another\n", "application/yaml");
        var answer = await response.Content.ReadFromJsonAsync<ImportAnswer>(ContractsJson.Options);

        Assert.Contains("drives the room", Assert.Single(answer!.Faults).Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_GoesToWhoeverTakesIt_AndIsFreeAfterItsRelease()
    {
        await using var venue = await Venue.OpenAsync();
        var (one, other) = (await venue.ConsoleAsync(), await venue.FollowAsync(await venue.SignInAsync(), HubRoutes.Console));

        await one.DoAsync(new BlankScreens(Device.NewId(), Blank: true));
        await other.DoAsync(new BlankScreens(Device.NewId(), Blank: false));
        await one.DoAsync(new TakeControl(Device.NewId()));
        await one.DoAsync(new OpenRound(Device.NewId(), Agenda.Vote));
        await other.IsRefusedAsync(new CloseRound(Device.NewId(), Agenda.Vote), RefusalCodes.NotInControl);

        await other.DoAsync(new TakeControl(Device.NewId()));
        await other.DoAsync(new CloseRound(Device.NewId(), Agenda.Vote));
        await one.IsRefusedAsync(new ReopenRound(Device.NewId(), Agenda.Vote), RefusalCodes.NotInControl);

        await other.DoAsync(new ReleaseControl(Device.NewId()));
        await one.DoAsync(new ReopenRound(Device.NewId(), Agenda.Vote));
    }
}

/// <summary>A venue with two consoles, of which the first is in control.</summary>
public sealed class TwoConsoles : VenueFixture
{
    public Device First { get; private set; } = null!;

    public Device Second { get; private set; } = null!;

    public Browser SecondBrowser { get; private set; } = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        First = await Venue.ConsoleAsync();
        SecondBrowser = await Venue.SignInAsync();
        Second = await Venue.FollowAsync(SecondBrowser, HubRoutes.Console);
        await First.DoAsync(new TakeControl(Device.NewId()));
    }
}
