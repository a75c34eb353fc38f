using LiveSession.Server.Access;
using Microsoft.AspNetCore.Authorization;

namespace LiveSession.Server.Hubs;

/// <summary>A moderator beside the facilitator: reads over what people wrote, and nothing else.</summary>
[Authorize(AuthenticationSchemes = Scheme.Moderator)]
public sealed class ModeratorHub(HubServices services) : ModeratingHub(services);
