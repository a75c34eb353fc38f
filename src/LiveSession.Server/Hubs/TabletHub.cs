using LiveSession.Contracts.Commands;
using LiveSession.Domain;
using LiveSession.Server.Access;
using Microsoft.AspNetCore.Authorization;
using Wire = LiveSession.Contracts.Commands;

namespace LiveSession.Server.Hubs;

/// <summary>A table's tablet. What it may send in a kind of round is in that kind's file.</summary>
[Authorize(AuthenticationSchemes = Scheme.Tablet)]
public sealed partial class TabletHub(HubServices services) : FollowingHub(services)
{
    private int Number => Device.Table!.Value;

    private AggregateId Table => AggregateId.Table(Number);

    public Task<Receipt> CallForHelp(Wire.CallForHelp asked) => Send(asked, Table, new Domain.Tables.CallForHelp(asked.Called));
}
