using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Server.Access;
using LiveSession.Server.Sessions;
using LiveSession.Server.Voting;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A participant's phone. What it may send in a kind of round is in that kind's file.</summary>
[Authorize(AuthenticationSchemes = Scheme.Phone)]
public sealed partial class PhoneHub(HubServices services, BallotBox ballots) : FollowingHub(services)
{
    private string Me => Device.Participant!;

    private int? MyTable => Session.View.Read(model => model.TableOf(Me));

    // The table where this person sits as its host.
    private int? HostedTable => Session.View.Read(model =>
        model.TableOf(Me) is { } table && Same(model.Session.Seating.HostOf.GetValueOrDefault(table), Me) ? table : (int?)null);

    public async Task<Receipt> ArriveAtTable(Wire.ArriveAtTable asked)
    {
        var (table, version) = Session.View.Read(model => (model.TableOf(Me), model.Session.History.Version));

        // The room may have been seated anew while the answer was on its way: then it says nothing about the new table.
        return table == asked.Table
            ? await Send(asked, AggregateId.Participant(Me), new Domain.Participants.ArriveAtTable(asked.Table, version))
            : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);
    }

    private async Task<Receipt> AtMyTable(IDeviceCommand asked, string roundId, Func<int, Command> command) => MyTable is { } table
        ? await ToRound(asked, roundId, command(table))
        : CommandGateway.Refuse(RefusalCodes.NotAtThisTable);

    // What a table writes, its host may write from the own phone too, on the revision that the phone has seen: nobody's words are overwritten unseen.
    private Task<Receipt> AsHost(IDeviceCommand asked, string roundId, Func<int, Checked> write) => AsHost(asked, _ => AggregateId.Round(roundId), write);

    private async Task<Receipt> AsHost(IDeviceCommand asked, Func<int, AggregateId> owner, Func<int, Checked> write)
    {
        if (HostedTable is not { } table)
        {
            return CommandGateway.Refuse(RefusalCodes.NotTableHost);
        }

        var (command, refused) = write(table);
        return refused ?? await Send(asked, owner(table), command!);
    }
}
